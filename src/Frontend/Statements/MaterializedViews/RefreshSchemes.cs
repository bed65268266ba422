using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;
using RefreshMethod = MatViewDb.Catalog.Model.RefreshMethod;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Maps every spelling of BUILD and REFRESH to one scheme (mv-ddl section 3). Pure.</summary>
internal static class RefreshSchemes
{
    internal static MvDialect DialectOf(CreateMaterializedViewStatement statement)
    {
        if (statement.IsClauseless) return MvDialect.RisingWave;
        return statement.Build is not null || statement.Refresh?.Spelling == RefreshSpelling.Doris || statement.KeyColumns.Count > 0
            ? MvDialect.Doris : MvDialect.StarRocks;
    }

    internal static RefreshScheme Of(
        CreateMaterializedViewStatement statement, DateTime utcNow, TimeZoneInfo zone, long secondsMin, bool immediate)
    {
        if (statement.IsClauseless) return new RefreshScheme(BuildMode.Immediate, RefreshMethod.Auto, RefreshTrigger.Always);
        if (statement.Build is not null && statement.Refresh?.Moment is not null)
            throw CoreErrors.Semantic.With("refresh moment specified twice: BUILD and REFRESH both say when the view is first filled");
        var moment = statement.Build ?? statement.Refresh?.Moment
            ?? (immediate ? RefreshMoment.Immediate : RefreshMoment.Deferred);
        var build = moment == RefreshMoment.Deferred ? BuildMode.Deferred : BuildMode.Immediate;
        return statement.Refresh is null
            ? new RefreshScheme(build, RefreshMethod.Auto, RefreshTrigger.Manual) : Of(statement.Refresh, build, utcNow, zone, secondsMin);
    }

    internal static RefreshScheme Of(
        RefreshClause clause, BuildMode build, DateTime utcNow, TimeZoneInfo zone, long secondsMin)
    {
        var method = clause.Method switch
        {
            Sql.Ast.RefreshMethod.Complete => RefreshMethod.Complete,
            Sql.Ast.RefreshMethod.Partitions => RefreshMethod.Partitions,
            Sql.Ast.RefreshMethod.Incremental => RefreshMethod.Incremental,
            _ => RefreshMethod.Auto,
        };
        var trigger = clause.Trigger?.Kind switch
        {
            RefreshTriggerKind.Event => RefreshTrigger.Event,
            RefreshTriggerKind.Schedule => RefreshTrigger.Schedule,
            _ => RefreshTrigger.Manual,
        };
        var schedule = trigger == RefreshTrigger.Schedule ? ScheduleOf(clause, utcNow, zone, secondsMin) : null;
        return new RefreshScheme(build, method, trigger, schedule, clause.Fallback);
    }

    private static RefreshSchedule ScheduleOf(RefreshClause clause, DateTime utcNow, TimeZoneInfo zone, long secondsMin)
    {
        var written = clause.Trigger!; // A schedule has a trigger.
        if (written.Every <= 0) throw CoreErrors.Semantic.With($"EVERY {written.Every}: the interval must be at least 1");
        var unit = written.Unit.ToString().ToUpperInvariant();
        if (unit is not ("SECOND" or "MINUTE" or "HOUR" or "DAY" or "WEEK"))
            throw CoreErrors.Semantic.With($"EVERY {written.Every} {unit}: use SECOND, MINUTE, HOUR, DAY or WEEK");
        DateTime? start = null;
        if (written.Start is { } text)
        {
            if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
                throw CoreErrors.Semantic.With($"'{text}' is not a date and time for the start of the schedule");
            start = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone);
            if (clause.Spelling == RefreshSpelling.Doris && start <= utcNow)
                throw CoreErrors.Semantic.With($"STARTS '{text}' is in the past: the schedule must start later than now");
        }

        var schedule = new RefreshSchedule(start, (int)Math.Min(int.MaxValue, written.Every), unit);
        if (RefreshSchedules.PeriodOf(schedule).TotalSeconds >= secondsMin) return schedule;
        throw CoreErrors.Semantic.With(
            $"EVERY {written.Every} {unit} is shorter than {secondsMin} s (materialized_view_min_refresh_interval)");
    }
}
