using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews.Constraints;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Checks properties of a view whose values are right or wrong by what else there is: variables, tables, partitions.</summary>
internal static class ViewPropertyCheck
{
    private const string SessionPrefix = "session.";
    private static readonly string[] s_ofPartitions =
    [
        "partition_ttl", "partition_ttl_number", IPartitionRetention.Property, "partition_sync_limit", "auto_refresh_partitions_limit",
    ];

    /// <summary>Throws what is wrong with the properties that a statement writes into a view, which has them already.</summary>
    internal static void Check(MaterializedView view, IEnumerable<Property> written, CatalogSnapshot snapshot, Session session)
    {
        foreach (var (key, value) in written.Select(p => (p.Key.Trim().ToLowerInvariant(), p.Value)))
        {
            if (key.StartsWith(SessionPrefix, StringComparison.Ordinal)) CheckVariable(key[SessionPrefix.Length..], value, session);
            else if (key is "excluded_trigger_tables" or "excluded_refresh_tables") CheckBases(view, key, value, snapshot);
            else if (s_ofPartitions.Contains(key) && value.Trim() is not ("-1" or "")) CheckPartitioned(view, key, value);
            else if (key == "colocate_with" && value.Length > 0 && view.Distribution.IsRandom)
                throw CatalogErrors.WrongProperty.With(key, value, "a view that is distributed at random cannot be colocated");
            else if (key is "resource_group" or "workload_group" && session.Services.ResourceGroups.Find(value) is null)
                throw ResourceGroupErrors.Unknown.With(value);
            else if (key == "replication_num") CheckReplicas(key, value, snapshot);
            else if (key == "storage_cooldown_time") CheckMoment(key, value);
            else if (key == "enable_query_rewrite" && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase))
                CheckMatching(view, key, value, snapshot, session);
            else if (key is "unique_constraints" or "foreign_key_constraints") DeclaredKeyCheck.Run(view, snapshot);
            else if (key == "time_drift_constraint") CheckDrift(key, value, session);
        }

        CheckTogether(view, session);
        if (view.Properties.ContainsKey(IPartitionRetention.Property)) new Tables.RetentionCondition(session.Services).Check(view);
    }

    private static void CheckVariable(string name, string value, Session session)
    {
        var setting = session.Services.Variables.Require(name);
        if (setting.Scope != SettingScope.Session)
            throw CatalogErrors.WrongProperty.With(SessionPrefix + name, value, "it is not a variable of sessions");
        if (value.Length > 0) setting.Parse(value);
    }

    private static void CheckBases(MaterializedView view, string key, string value, CatalogSnapshot snapshot)
    {
        var bases = view.BaseIds.Select(snapshot.Find).OfType<Table>().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in ExcludedTables.Names(value))
        {
            if (!bases.Contains(name))
                throw CatalogErrors.WrongProperty.With(key, value, $"'{name}' is not a base table of materialized view '{view.Name}'");
        }
    }

    private static void CheckPartitioned(MaterializedView view, string key, string value)
    {
        if (view.Tracking is null)
            throw CatalogErrors.WrongProperty.With(key, value, $"materialized view '{view.Name}' is not partitioned");
        if (key is "partition_ttl" or "partition_ttl_number" && view.Partitioning.Kind != PartitionKind.Range)
            throw CatalogErrors.WrongProperty.With(key, value, $"only for range-partitioned views; '{view.Name}' is partitioned by lists");
    }

    // Who writes true counts on it.
    private static void CheckMatching(MaterializedView view, string key, string value, CatalogSnapshot snapshot, Session session)
    {
        var queries = session.Services.Queries;
        var why = queries.Planner.WhyNoMatch(
            ViewQueryCheck.ParseQuery(view.QuerySql), queries.View(session, snapshot).AsOwner(), session.Variables.Values);
        if (why is null) return;
        throw CatalogErrors.WrongProperty.With(
            key, value, $"queries cannot be rewritten to materialized view '{view.Name}': {why}; 'default' takes what can be had");
    }

    private static void CheckReplicas(string key, string value, CatalogSnapshot snapshot)
    {
        var backends = Math.Max(1, snapshot.Backends.Count);
        // With one backend every number means one, so that statements of larger clusters run.
        if (backends > 1 && int.TryParse(value, CultureInfo.InvariantCulture, out var count) && count > backends)
            throw CatalogErrors.WrongProperty.With(key, value, $"there are {backends} backends");
    }

    private static void CheckMoment(string key, string value)
    {
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw CatalogErrors.WrongProperty.With(key, value, "it must be a date and time");
    }

    // col BETWEEN f(other, v) AND g(other, v)
    private static void CheckDrift(string key, string value, Session session)
    {
        if (!IsDrift(value))
        {
            throw CatalogErrors.WrongProperty.With(
                key, value, "it must say where a column lies: column BETWEEN function(other, value) AND function(other, value)");
        }

        session.AddWarning(new Warning("Warning", 1105, $"{key} is kept, but no query is answered by it"));
    }

    private static bool IsDrift(string value)
    {
        try
        {
            return SqlParser.ParseExpression(value) is Between
            {
                Negated: false, Operand: ColumnRef, Low: FunctionCall { Arguments: [ColumnRef low, ..] },
                High: FunctionCall { Arguments: [ColumnRef high, ..] },
            } && low.Name.Equals(high.Name, StringComparison.OrdinalIgnoreCase);
        }
        catch (MatViewException)
        {
            return false;
        }
    }

    private static void CheckTogether(MaterializedView view, Session session)
    {
        var properties = view.Properties;
        if (properties.TryGetValue("partition_refresh_number", out var one) && properties.TryGetValue("refresh_partition_num", out var two)
            && one != two)
        {
            throw CatalogErrors.WrongProperty.With(
                "refresh_partition_num", two, $"partition_refresh_number says {one}; both mean the partitions of a batch");
        }

        if (!properties.TryGetValue("excluded_refresh_tables", out var refresh)) return;
        var triggers = ExcludedTables.Names(properties.GetValueOrDefault("excluded_trigger_tables", ""));
        foreach (var name in ExcludedTables.Names(refresh).Where(n => !triggers.Contains(n)))
        {
            session.AddWarning(new Warning(
                "Warning", 1105, $"changes of '{name}' start refreshes that leave them out: name it in excluded_trigger_tables, too"));
        }
    }
}
