-- What the models share, as macros of DuckDB, so that they read as the plain script does.
{% macro definitions() %}
-- Most texts are clean already; a look for white space is far cheaper than a replacement.
CREATE OR REPLACE MACRO clean(x) AS
    CASE WHEN x = '' OR regexp_matches(x, '[\t\n\v\f\r]|^ | $|  ')
         THEN nullif(trim(regexp_replace(x, '[ \t\n\v\f\r]+', ' ', 'g'), ' '), '')
         ELSE x END;

-- How a value is compared with its domain: ASCII case, "_" and "-" make no difference.
CREATE OR REPLACE MACRO term(x) AS
    clean(translate(x, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '));

CREATE OR REPLACE MACRO minutes(a, b) AS (epoch_us(b) - epoch_us(a)) // 60000000;

CREATE OR REPLACE MACRO version_key(id, valid_from) AS md5(id || '|' || epoch_us(valid_from));

-- A text with its length in front, so that no two lists of values give one text.
CREATE OR REPLACE MACRO encoded(x) AS coalesce(length(x) || ':' || x, '-');

-- Weekdays from Monday 0001-01-01 to d; a difference of two counts those of a half-open range.
CREATE OR REPLACE MACRO weekdays(d) AS
    (d - DATE '0001-01-01') // 7 * 5 + least((d - DATE '0001-01-01') % 7 + 1, 5);

CREATE OR REPLACE MACRO unknown_key() AS version_key('__unknown__', TIMESTAMP '1900-01-01');

CREATE OR REPLACE MACRO anonymous_key() AS version_key('__anonymous__', TIMESTAMP '1900-01-01');
{% endmacro %}
