{% macro started_at() -%}
TIMESTAMP '{{ run_started_at.strftime("%Y-%m-%d %H:%M:%S.%f") }}'
{%- endmacro %}
