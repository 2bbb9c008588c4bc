"""OpenLineage's events of a run: the run itself, and each table that it builds.

A table's run has the run as its parent. All is read off contracts, lineage and counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from openlineage.client import set_producer
from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, Run, RunEvent, RunState
from openlineage.client.facet_v2 import (
    column_lineage_dataset as column_lineage,
)
from openlineage.client.facet_v2 import (
    data_quality_assertions_dataset as assertions,
)
from openlineage.client.facet_v2 import (
    data_quality_metrics_dataset,
    documentation_dataset,
    documentation_job,
    error_message_run,
    job_type_job,
    nominal_time_run,
    output_statistics_output_dataset,
    parent_run,
    processing_engine_run,
    schema_dataset,
)
from openlineage.client.facet_v2 import (
    input_statistics_input_dataset as statistics,
)

from zoomgold.artifacts.dbt import all_checks, utc
from zoomgold.artifacts.ending import Ending, failed_checks
from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Column
from zoomgold.definitions.silver import TABLES, SilverColumn
from zoomgold.engines.relations import Relations, relations_of
from zoomgold.lineage.answer import in_order, upstream_tables
from zoomgold.lineage.compose import direct
from zoomgold.lineage.edges import Edges, Kind
from zoomgold.models.catalog import MODELS
from zoomgold.results import RunResult, TableResult
from zoomgold.version import __version__

PRODUCER = f"urn:zoomgold:{__version__}"
#: The job of a run as a whole; that of a table has the table's name after it.
JOB = "zoomgold.run"
#: The job that checks a table has the table's name after it.
CHECKS = "zoomgold.test"
#: OpenLineage's words for the kinds of edges.
_TRANSFORMATIONS = {
    Kind.VALUE: ("DIRECT", "TRANSFORMATION"),
    Kind.JOIN: ("INDIRECT", "JOIN"),
    Kind.FILTER: ("INDIRECT", "FILTER"),
}


@dataclass(frozen=True)
class Events:
    """What makes the events of one run: its id, its engine, and when it began (UTC)."""

    settings: Settings
    execution_id: str
    backend: str
    started_at: datetime
    relations: Relations = field(init=False)

    def __post_init__(self) -> None:
        set_producer(PRODUCER)
        object.__setattr__(self, "relations", relations_of(self.settings))

    def start(self) -> RunEvent:
        """The run has begun."""
        return self._event(RunState.START, self.started_at, JOB, None)

    def end(self, result: RunResult | None, ending: Ending, at: datetime) -> Iterator[RunEvent]:
        """The events of each table, then the one with which the run is over.

        A table that a failed run did not fail for was given up, like all that a signal stops.
        """
        for table in result.tables if result else ():
            yield self._event(RunState.START, self.started_at, f"{JOB}.{table.name}", table.name)
            status = ending.status(table)
            state = {"success": RunState.COMPLETE, "error": RunState.FAIL}.get(
                status, RunState.ABORT
            )
            error = self._error(ending) if state is RunState.FAIL else {}
            inputs, outputs = self._datasets(table, is_built=status == "success")
            job = f"{JOB}.{table.name}"
            yield self._event(state, at, job, table.name, error, inputs, outputs)
            yield from self._checks(table, ending, at)
        state = RunState.COMPLETE if ending.error is None else RunState.FAIL
        state = RunState.ABORT if ending.is_stopped else state
        yield self._event(state, at, JOB, None, self._error(ending))

    def _checks(self, table: TableResult, ending: Ending, at: datetime) -> Iterator[RunEvent]:
        """The checks of a table that was built, or that failed for one of them."""
        found = failed_checks(ending.error) if ending.status(table) == "error" else {}
        is_built = ending.status(table) == "success" and table.seconds is not None
        if not (is_built or found):
            return
        job, state = f"{CHECKS}.{table.name}", RunState.FAIL if found else RunState.COMPLETE
        facets: dict[str, Any] = {"dataQualityAssertions": self._assertions(table.name, found)}
        namespace, dataset = self._named(table.name)
        checked = InputDataset(namespace, dataset, inputFacets=facets)
        yield self._event(RunState.START, self.started_at, job, table.name)
        yield self._event(state, at, job, table.name, inputs=[checked])

    def _event(
        self,
        state: RunState,
        at: datetime,
        job: str,
        table: str | None,
        facets: Mapping[str, Any] = MappingProxyType({}),
        inputs: list[InputDataset] | None = None,
        outputs: list[OutputDataset] | None = None,
    ) -> RunEvent:
        namespace = self.settings.openlineage.namespace
        run = UUID(self.execution_id)
        of_run: dict[str, Any] = {
            "nominalTime": nominal_time_run.NominalTimeRunFacet(utc(self.settings.as_of)),
            "processing_engine": processing_engine_run.ProcessingEngineRunFacet(
                version=__version__, name=f"zoomgold on {self.backend}"
            ),
            **facets,
        }
        if table is not None:
            of_run["parent"] = parent_run.ParentRunFacet(
                parent_run.Run(self.execution_id), parent_run.Job(namespace, JOB)
            )
        kind = "PIPELINE" if table is None else "TEST" if job.startswith(CHECKS) else "MODEL"
        what = "Build, validate and publish Gold" if table is None else MODELS[table].description
        of_job = {
            "jobType": job_type_job.JobTypeJobFacet("BATCH", "ZOOMGOLD", kind),
            "documentation": documentation_job.DocumentationJobFacet(what),
        }
        return RunEvent(
            eventTime=utc(at),
            producer=PRODUCER,
            eventType=state,
            run=Run(str(uuid5(run, job)) if table else self.execution_id, of_run),
            job=Job(namespace, job, of_job),
            inputs=inputs or [],
            outputs=outputs or [],
        )

    def _error(self, ending: Ending) -> dict[str, Any]:
        if ending.reason is None:
            return {}
        facet = error_message_run.ErrorMessageRunFacet(ending.reason, "PYTHON")
        return {"errorMessage": facet}

    def _datasets(
        self, table: TableResult, *, is_built: bool
    ) -> tuple[list[InputDataset], list[OutputDataset]]:
        inputs = []
        for name in upstream_tables(table.name):
            facets: dict[str, Any] = {}
            if name == table.source and table.processed is not None:
                facets["inputStatistics"] = statistics.InputStatisticsInputDatasetFacet(
                    table.processed
                )
            namespace, dataset = self._named(name)
            facets_of_all = self._described(name)
            inputs.append(InputDataset(namespace, dataset, facets, facets=facets_of_all))
        of_output: dict[str, Any] = {}
        described = self._described(table.name)
        described["columnLineage"] = self._lineage(table.name)
        if is_built:
            written = (table.inserted or 0) + (table.updated or 0)
            of_output["outputStatistics"] = (
                output_statistics_output_dataset.OutputStatisticsOutputDatasetFacet(written)
            )
            described["dataQualityMetrics"] = (
                data_quality_metrics_dataset.DataQualityMetricsDatasetFacet({}, table.rows)
            )
        namespace, dataset = self._named(table.name)
        return inputs, [OutputDataset(namespace, dataset, of_output, facets=described)]

    def _named(self, table: str) -> tuple[str, str]:
        relation = (self.relations.gold if table in MODELS else self.relations.silver)(table)
        return relation.namespace, relation.dataset

    def _described(self, table: str) -> dict[str, Any]:
        columns: tuple[Column | SilverColumn, ...]
        if table in MODELS:
            columns, text = MODELS[table].contract.columns, MODELS[table].description
        else:
            columns, text = TABLES[table].columns, TABLES[table].description
        fields = [
            schema_dataset.SchemaDatasetFacetFields(
                name=self.relations.column(one.name),
                type=self.relations.type_of(one.dtype),
                description=one.description,
            )
            for one in columns
        ]
        return {
            "schema": schema_dataset.SchemaDatasetFacet(fields),
            "documentation": documentation_dataset.DocumentationDatasetFacet(text),
        }

    def _lineage(self, table: str) -> column_lineage.ColumnLineageDatasetFacet:
        found = direct(table)
        return column_lineage.ColumnLineageDatasetFacet(
            fields={
                self.relations.column(name): column_lineage.Fields(self._inputs(edges))
                for name, edges in found.columns.items()
                if edges
            },
            dataset=self._inputs(found.rows),
        )

    def _inputs(self, edges: Edges) -> list[column_lineage.InputField]:
        """The columns that these edges lead to, each once with the ways in which it counts."""
        ways: dict[tuple[str, str], list[column_lineage.Transformation]] = {}
        for edge in in_order(edges):
            kind, subtype = _TRANSFORMATIONS[edge.kind]
            ways.setdefault((edge.table, edge.column), []).append(
                column_lineage.Transformation(kind, subtype)
            )
        return [
            column_lineage.InputField(*self._named(table), self.relations.column(column), each)
            for (table, column), each in ways.items()
        ]

    def _assertions(
        self, table: str, failed: Mapping[str, int]
    ) -> assertions.DataQualityAssertionsDatasetFacet:
        """The contract's checks with how they ended; a published table has passed them all."""
        return assertions.DataQualityAssertionsDatasetFacet(
            [
                assertions.Assertion(
                    assertion=check.kind,
                    success=check.own_name not in failed,
                    column=self.relations.column(check.column) if check.column else None,
                    severity="error",
                    name=check.name,
                    description=check.description,
                )
                for check in all_checks()[table]
            ]
        )
