"""Metrics of usage and adoption: users, meetings, sessions, features, webinars."""

from dataclasses import replace

from zoomgold.expressions.keys import RESERVED_USERS
from zoomgold.semantic_layer.metric import USERS, Measure, Metric, Rows
from zoomgold.semantic_layer.placements import ActiveBefore, InPeriod

BY_USER = ("plan_type", "company")
BY_FEATURE = ("feature_name", "feature_category")

USER_DAYS = Rows("go_user_day_agg", InPeriod("activity_date"))
FIRST_VERSIONS = Rows(
    USERS,
    InPeriod("registration_date"),
    only=lambda t: (t.version_number == 1) & ~t.user_id.isin(RESERVED_USERS),
)
ACTIVE_BEFORE = Rows("go_user_day_agg", ActiveBefore("activity_date", "user_id", "is_active"))
HOSTED = Rows("go_meeting_fact", InPeriod("meeting_date"), user_key="host_user_key")
ATTENDED = Rows("go_participant_fact", InPeriod("attendance_date"))
USED = Rows("go_feature_usage_fact", InPeriod("usage_date"), user_key="host_user_key")
WEBINARS_HELD = Rows("go_webinar_fact", InPeriod("webinar_date"), user_key="host_user_key")

ACTIVE_USERS = Metric(
    "active_users",
    "Active users",
    "Users who hosted a meeting or attended one: DAU, WAU or MAU by grain. A user with two plans "
    "in a period counts under each, and once in the total.",
    unit="users",
    combination="distinct",
    measure=Measure(USER_DAYS, lambda t: t.user_id.nunique(where=t.is_active)),
    dimensions=BY_USER,
)
ACTIVE_HOSTS = Metric(
    "active_hosts",
    "Active hosts",
    "Users who hosted a meeting.",
    unit="users",
    combination="distinct",
    measure=Measure(USER_DAYS, lambda t: t.user_id.nunique(where=t.meetings_hosted > 0)),
    dimensions=BY_USER,
)
NEW_USERS = Metric(
    "new_users",
    "New users",
    "Users by registration_date, with the plan and company of their first version.",
    unit="users",
    combination="sum",
    measure=Measure(FIRST_VERSIONS, lambda t: t.count()),
    dimensions=BY_USER,
)
CHURNED_USERS = Metric(
    "churned_users",
    "Churned users",
    "Users who were active in the period before and are not in this one, by their plan then. Null "
    "for the first period of the data.",
    unit="users",
    combination="distinct",
    measure=Measure(ACTIVE_BEFORE, lambda t: t.user_id.nunique(where=t.is_gone)),
    dimensions=("plan_type",),
    grains=("month", "quarter", "year"),
)
CHURN_RATE = Metric(
    "churn_rate",
    "Churn rate",
    "churned_users over the users who were active in the period before.",
    unit="share",
    combination="ratio",
    measure=CHURNED_USERS.measure,
    over=Measure(ACTIVE_BEFORE, lambda t: t.user_id.nunique()),
    dimensions=CHURNED_USERS.dimensions,
    grains=CHURNED_USERS.grains,
)
MEETINGS = Metric(
    "meetings",
    "Meetings",
    "Meetings by meeting_date, with the host's plan and company at their start.",
    unit="meetings",
    combination="sum",
    measure=Measure(HOSTED, lambda t: t.count()),
    dimensions=(*BY_USER, "meeting_type"),
)
MEETING_MINUTES = Metric(
    "meeting_minutes",
    "Meeting minutes",
    "Sum of duration_minutes of meetings; one in progress counts 0.",
    unit="minutes",
    combination="sum",
    measure=Measure(HOSTED, lambda t: t.duration_minutes.sum()),
    dimensions=MEETINGS.dimensions,
)
AVERAGE_MEETING_MINUTES = Metric(
    "average_meeting_minutes",
    "Average meeting duration",
    "meeting_minutes over the meetings that have a duration.",
    unit="minutes",
    combination="ratio",
    measure=MEETING_MINUTES.measure,
    over=Measure(HOSTED, lambda t: t.duration_minutes.count()),
    dimensions=MEETINGS.dimensions,
)
MEETINGS_PER_HOST = Metric(
    "meetings_per_host",
    "Meetings per host",
    "meetings over active_hosts.",
    unit="meetings",
    combination="ratio",
    measure=MEETINGS.measure,
    over=ACTIVE_HOSTS.measure,
    dimensions=BY_USER,
)
SESSIONS = Metric(
    "sessions",
    "Participant sessions",
    "Sessions by attendance_date.",
    unit="sessions",
    combination="sum",
    measure=Measure(ATTENDED, lambda t: t.count()),
    dimensions=("attendee_type",),
)
ATTENDANCE_MINUTES = Metric(
    "attendance_minutes",
    "Attendance minutes",
    "Sum of attendance_minutes of sessions; one that is still on counts 0.",
    unit="minutes",
    combination="sum",
    measure=Measure(ATTENDED, lambda t: t.attendance_minutes.sum()),
    dimensions=SESSIONS.dimensions,
)
GUEST_SHARE = Metric(
    "guest_share",
    "Share of guests",
    "Sessions without a user over all sessions.",
    unit="share",
    combination="ratio",
    measure=Measure(ATTENDED, lambda t: t.count(where=t.user_id.isnull())),
    over=SESSIONS.measure,
    dimensions=SESSIONS.dimensions,
)
FEATURE_USES = Metric(
    "feature_uses",
    "Feature uses",
    "Sum of usage_count by usage_date.",
    unit="uses",
    combination="sum",
    measure=Measure(USED, lambda t: t.usage_count.sum()),
    dimensions=BY_FEATURE,
)
FEATURE_SHARE = Metric(
    "feature_share",
    "Feature share",
    "feature_uses over those of all features.",
    unit="share",
    combination="ratio",
    measure=FEATURE_USES.measure,
    over=replace(FEATURE_USES.measure, ignores=frozenset(BY_FEATURE)),
    dimensions=BY_FEATURE,
)
FEATURE_ADOPTION = Metric(
    "feature_adoption",
    "Feature adoption",
    "Users in whose meetings a feature was used, over active_hosts. Usage counts by usage_date and "
    "meetings by meeting_date, so it may exceed 1 where a meeting goes on into the next period.",
    unit="share",
    combination="ratio",
    measure=Measure(USED, lambda t: t.known_user_id.nunique()),
    over=replace(ACTIVE_HOSTS.measure, ignores=frozenset(BY_FEATURE)),
    dimensions=("feature_name", "plan_type"),
)
WEBINARS = Metric(
    "webinars",
    "Webinars",
    "Webinars by webinar_date, with the host's plan at their start.",
    unit="webinars",
    combination="sum",
    measure=Measure(WEBINARS_HELD, lambda t: t.count()),
    dimensions=("plan_type",),
)
REGISTRANTS = Metric(
    "registrants",
    "Webinar registrants",
    "Sum of registrants of webinars; where Silver does not say, 0.",
    unit="registrants",
    combination="sum",
    measure=Measure(WEBINARS_HELD, lambda t: t.registrants.sum()),
    dimensions=WEBINARS.dimensions,
)

METRICS = (
    ACTIVE_USERS,
    ACTIVE_HOSTS,
    NEW_USERS,
    CHURNED_USERS,
    CHURN_RATE,
    MEETINGS,
    MEETING_MINUTES,
    AVERAGE_MEETING_MINUTES,
    MEETINGS_PER_HOST,
    SESSIONS,
    ATTENDANCE_MINUTES,
    GUEST_SHARE,
    FEATURE_USES,
    FEATURE_SHARE,
    FEATURE_ADOPTION,
    WEBINARS,
    REGISTRANTS,
)
