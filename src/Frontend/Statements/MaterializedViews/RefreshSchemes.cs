using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;
using RefreshMethod = MatViewDb.Catalog.Model.RefreshMethod;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Maps every spelling of BUILD and REFRESH to one scheme (mv-ddl section 3). Pure.</summary>
internal static class RefreshSchemes
{
    private const int YearsMax = 100;
    private const long SecondsOfDay = 86_400;

    internal static MvDialect DialectOf(CreateMaterializedViewStatement statement)
    {
        if (statement.IsClauseless) return MvDialect.RisingWave;
        return statement.Build is not null || statement.Refresh?.Spelling == RefreshSpelling.Doris || statement.KeyColumns.Count > 0
            ? MvDialect.Doris : MvDialect.StarRocks;
    }

    internal static RefreshScheme Of(
        CreateMaterializedViewStatement statement, DateTime utcNow, string zone, long secondsMin, bool immediate)
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
        RefreshClause clause, BuildMode build, DateTime utcNow, string zone, long secondsMin)
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
        var schedule = trigger != RefreshTrigger.Schedule ? null : ScheduleOf(
            clause.Trigger!, clause.Spelling == RefreshSpelling.StarRocks, utcNow, zone, secondsMin, // A schedule has a trigger.
            JobSettings.MinInterval.Name);
        return new RefreshScheme(build, method, trigger, schedule, clause.Fallback);
    }

    /// <summary>Reads START and EVERY. A start of the past, where it may be, sets the times of day only.</summary>
    internal static RefreshSchedule ScheduleOf(
        Sql.Ast.RefreshTrigger written, bool mayBePast, DateTime utcNow, string zone, long secondsMin, string limitName)
    {
        if (written.Every <= 0) throw CoreErrors.Semantic.With($"EVERY {written.Every}: the interval must be at least 1");
        var unit = written.Unit.ToString().ToUpperInvariant();
        if (unit is not ("SECOND" or "MINUTE" or "HOUR" or "DAY" or "WEEK"))
            throw CoreErrors.Semantic.With($"EVERY {written.Every} {unit}: use SECOND, MINUTE, HOUR, DAY or WEEK");
        if (written.Every > YearsMax * 366L * SecondsOfDay / SecondsOf(unit))
            throw CoreErrors.Semantic.With($"EVERY {written.Every} {unit} is longer than {YearsMax} years");
        DateTime? start = null;
        if (written.Start is { } text)
        {
            if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
                throw CoreErrors.Semantic.With($"'{text}' is not a date and time for the start of the schedule");
            if (local.Year is < 2 or > 9998) throw CoreErrors.Semantic.With($"the start '{text}' must lie in the years 2 to 9998");
            start = RefreshSchedules.AtWall(local, ZoneNames.Find(zone));
            if (!mayBePast && start <= utcNow)
                throw CoreErrors.Semantic.With(
                    $"STARTS '{text}' is in the past: the schedule must start later than now (REFRESH ASYNC START(...) may begin earlier)");
        }

        var schedule = new RefreshSchedule(start, (int)Math.Min(int.MaxValue, written.Every), unit) { Zone = zone };
        if (RefreshSchedules.PeriodOf(schedule).TotalSeconds >= secondsMin) return schedule;
        throw CoreErrors.Semantic.With(
            $"EVERY {written.Every} {unit} is shorter than {secondsMin} s ({limitName})");
    }

    private static long SecondsOf(string unit) => unit switch
    {
        "SECOND" => 1,
        "MINUTE" => 60,
        "HOUR" => 3600,
        "DAY" => SecondsOfDay,
        _ => 7 * SecondsOfDay,
    };
}
