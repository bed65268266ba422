using System.Buffers;
using System.Runtime.InteropServices;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.FastInsert;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Inserts hundreds of thousands of rows of constants: they go the way of LOAD DATA. A statement with anything else in it goes to
/// the parser and its limits.
/// </summary>
[Statement(typeof(LargeInsert))]
internal sealed class LargeInsertHandler : StatementHandler<LargeInsert>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfWrite(session);

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override ValueTask<StatementResult> HandleAsync(LargeInsert statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Head.Table);
        if (!SystemDatabases.IsSystem(database))
        {
            session.Require("INSERT", database, name);
            var table = session.ReadCatalog.RequireTable(database, name);
            if (Targets(table, statement.Head.Columns) is { } targets && Transcode(statement, targets, session) is { } rows)
                return new(LoadAsync(statement, session, database, table, rows, cancel));
        }

        var parsed = SqlParser.ParseStatement(statement.Text, session.ParseOptions);
        return session.Services.Statements.Require(parsed).HandleAsync(parsed, session, cancel);
    }

    // Null: the columns, or what they need beside their values, are a matter for the ordinary way.
    private static List<Column>? Targets(Table table, NodeList<string> names)
    {
        if (table is MaterializedView || table.Partitioning.Automatic || table.Columns.Any(c => c.IsAutoIncrement)) return null;
        if (names.Count == 0) return [.. table.PlainColumns];
        var targets = new List<Column>();
        foreach (var name in names)
        {
            var column = table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (column is null or { GeneratedSql: not null } || targets.Contains(column)) return null;
            targets.Add(column);
        }

        return targets;
    }

    private static ReadOnlyMemory<byte>? Transcode(LargeInsert statement, List<Column> targets, Session session)
    {
        var output = new ArrayBufferWriter<byte>(statement.Rows.Length);
        var sink = new DelimitedRows(targets, output);
        if (InsertValuesScanner.Scan(statement.Rows.Span, targets.Count, ref sink, session.ParseOptions) < 0) return null;
        return output.WrittenMemory;
    }

    private static async Task<StatementResult> LoadAsync(
        LargeInsert statement, Session session, string database, Table table, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var services = session.Services;
        var load = new LoadDataStatement(Local: true, "", statement.Head.Table)
        {
            Columns = statement.Head.Columns.Map(c => (Expression)new ColumnRef(NodeList.Create<string>([c]))),
        };
        MemoryMarshal.TryGetArray(bytes, out var array); // Written by an ArrayBufferWriter.
        await using var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false); // The same.
        var source = services.NewQueryId();
        using var offered = services.Backends.RequireAlive()[0].OfferStream(source, stream);
        using var turn = await services.Writer.EnterAsync(session, table, alone: false, cancel).ConfigureAwait(false);
        var rows = await services.Writer.RunAsync(
            session, table, database, null,
            target => services.Queries.Planner.PlanLoad(
                load, LoadFormats.Of(load, source), target, services.Queries.View(session), session.Variables.Values),
            _ => new TableCommit(table.Id), cancel, inOrder: table.HasUniqueKey).ConfigureAwait(false);
        return new OkResult(rows, $"Records: {rows}  Duplicates: 0  Warnings: {session.Warnings.Count}");
    }
}
