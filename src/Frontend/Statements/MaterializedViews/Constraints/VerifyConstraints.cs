using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews.Advice;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Constraints;

/// <summary>
/// Holds the keys that a table or view declares against its rows: counts those that violate them, shows some, and keeps the result.
/// Rewriting does not believe what was found violated.
/// </summary>
[Statement(typeof(VerifyConstraintsStatement))]
internal sealed class VerifyConstraintsHandler(CatalogStore store, TimeProvider time) : StatementHandler<VerifyConstraintsStatement>
{
    private const int SamplesMax = 5;
    private const int NoKeys = 7335;

    private static readonly ResultField[] s_columns =
    [
        new("Constraint Type", SqlType.String, Nullable: false), new("Definition", SqlType.String, Nullable: false),
        new("State", SqlType.String, Nullable: false), new("Violating Rows", SqlType.BigInt), new("Sample", SqlType.String),
    ];

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.None;

    public override async ValueTask<StatementResult> HandleAsync(
        VerifyConstraintsStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        var snapshot = store.Current;
        if (snapshot.Require(database, name) is not Table declaring) throw CatalogErrors.WrongObject.With(database, name, "BASE TABLE");
        session.Require("SELECT", database, name);
        using var inner = AdviseMaterializedViewHandler.Inner(session, database);
        inner.Variables.Set(MvSettings.EnableRewrite, false);
        inner.NeedsAllRows = "a check of constraints";
        var keys = KeysOf(declaring, database);
        var rows = new List<IReadOnlyList<object?>>();
        if (keys.Count == 0)
        {
            var nothing = $"'{name}' declares no unique_constraints or foreign_key_constraints";
            session.AddWarning(Warning.Note(NoKeys, nothing));
            rows.Add(["NONE", "", "NONE", null, nothing]);
        }

        var records = new List<CatalogRecord>();
        foreach (var key in keys)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                var check = await CheckAsync(inner, snapshot, declaring, key, cancel).ConfigureAwait(false);
                records.Add(new PutDocument(check.ToDocument()));
                rows.Add(
                [
                    TypeOf(key), key.Text, check.Violations == 0 ? "VALID" : "VIOLATED", check.Violations,
                    check.Violations == 0 ? null : check.Sample,
                ]);
            }
            catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
            {
                rows.Add([TypeOf(key), key.Text, "ERROR", null, problem.Message]);
            }
        }

        store.Commit(catalog => [.. records, .. Orphans(catalog)]);
        return new TableResult(s_columns, rows);
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session) => new(s_columns);

    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfQuery(session);

    internal static string TypeOf(DeclaredKey key) => key.Reference is null ? "UNIQUE" : "FOREIGN KEY";

    internal static IReadOnlyList<DeclaredKey> KeysOf(Table declaring, string database)
        => [.. declaring is MaterializedView view ? DeclaredKeys.UniqueOf(view) : DeclaredKeys.UniqueOf(declaring),
            .. DeclaredKeys.ReferencesOf(declaring, database)];

    private async ValueTask<ConstraintCheck> CheckAsync(
        Session session, CatalogSnapshot snapshot, Table declaring, DeclaredKey key, CancellationToken cancel)
    {
        var table = TableOf(snapshot, declaring, key.Table);
        var tables = new List<Table> { table };
        string from, group;
        var names = key.Columns.Select(c => $"c.{SqlPrinter.QuoteName(c)}").ToList();
        var list = string.Join(", ", names);
        // NULL meets no partner, so that rows with it may be many.
        var present = string.Join(" AND ", names.Select(n => $"{n} IS NOT NULL"));
        var source = $"{NameOf(snapshot, table)} AS c";
        if (key.Reference is { } reference)
        {
            var parent = snapshot.RequireTable(reference.ParentDatabase, reference.Parent);
            tables.Add(parent);
            var met = string.Join(" AND ", reference.ParentColumns.Select((p, i) => $"p.{SqlPrinter.QuoteName(p)} = {names[i]}"));
            from = $"{source} WHERE {present} AND NOT EXISTS (SELECT 1 FROM {NameOf(snapshot, parent)} AS p WHERE {met})";
            group = $"SELECT count(*) AS n, {list} FROM {from} GROUP BY {list}";
        }
        else
        {
            group = $"SELECT count(*) AS n, {list} FROM {source} WHERE {present} GROUP BY {list} HAVING count(*) > 1";
        }

        var counted = await ReadAsync($"SELECT sum(d.n) FROM ({group}) AS d").ConfigureAwait(false);
        var violations = counted is [[{ } sum]] ? Convert.ToInt64(sum, CultureInfo.InvariantCulture) : 0;
        var sample = "";
        if (violations > 0)
        {
            var some = await ReadAsync($"{group} ORDER BY n DESC, {list} LIMIT {SamplesMax}").ConfigureAwait(false);
            sample = string.Join("; ", some.Select(
                r => $"({string.Join(", ", r.Skip(1).Select(TextOf))}): {Convert.ToString(r[0], CultureInfo.InvariantCulture)} rows"));
        }

        return new ConstraintCheck(key.DeclaredBy, key.Text)
        {
            CheckedAt = time.GetUtcNow().UtcDateTime, Violations = violations, Sample = sample, Tables = [.. tables.Select(t => t.Id)],
            Versions = ConstraintCheck.VersionsOf(tables),
        };

        ValueTask<IReadOnlyList<object?[]>> ReadAsync(string sql)
            => session.Services.Queries.ReadAsync(session, SqlParser.ParseQuery(sql), cancel, snapshot);
    }

    // A view declares keys of the tables that it stands on.
    private static Table TableOf(CatalogSnapshot snapshot, Table declaring, string name)
        => declaring is not MaterializedView view ? declaring
            : view.BaseIds.Select(snapshot.Find).OfType<Table>().FirstOrDefault(t => t.Name == name)
                ?? throw CatalogErrors.UnknownTable.With(snapshot.DatabaseName(view.DatabaseId), name);

    private static string NameOf(CatalogSnapshot snapshot, Table table)
        => $"{SqlPrinter.QuoteName(snapshot.DatabaseName(table.DatabaseId))}.{SqlPrinter.QuoteName(table.Name)}";

    private static string TextOf(object? value) => value switch
    {
        null => "NULL",
        string text => SqlPrinter.QuoteText(text),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        byte[] bytes => "x'" + Convert.ToHexString(bytes) + "'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // Checks of what is gone.
    private static IEnumerable<CatalogRecord> Orphans(CatalogSnapshot catalog)
        => catalog.DocumentsOf(ConstraintCheck.DocumentKind)
            .Where(d => long.TryParse(
                d.Key.AsSpan(0, d.Key.IndexOf('/', StringComparison.Ordinal)), CultureInfo.InvariantCulture, out var id)
                && catalog.Find(id) is null)
            .Select(d => new DropDocument(ConstraintCheck.DocumentKind, d.Key));
}
