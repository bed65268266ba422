using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Cuts the rows of an INSERT into rounds in which every key is there once, so that rows with the same key come one after the other.
/// The rows of a query are read for it, in the order in which the query gives them.
/// </summary>
internal sealed class RepeatedKeyRows(Session session, CancellationToken cancel)
{
    private const int QueryRowsMax = 100_000;

    /// <summary>Says whether a key may be there twice.</summary>
    internal async ValueTask<bool> RepeatsAsync(InsertStatement insert, Table table, SessionCatalogView? view = null)
    {
        if (insert.Source is not InsertQuery query) return Rounds(insert, table).Count > 1;
        var named = DuplicateKeyRows.NamedColumns(insert, table);
        var names = NodeList.Create<string>([.. named.Select(c => c.Name)]);
        var keys = named.Where(c => c.IsKey).Select(c => (GroupingElement)new GroupingKey(RefOf(c.Name))).ToList();
        var count = new FunctionCall("count", [new IntegerLiteral(1)]);
        var counts = new Query(new SelectBody([new SelectItem(count, "n")], new DerivedTable(query.Query, "given", names))
        {
            GroupBy = new GroupBy(NodeList.Create<GroupingElement>([.. keys])),
        });
        FunctionCall Over(string function) => new(function, [RefOf("n")]);
        var both = new Query(new SelectBody(
            [new SelectItem(Over("max"), "most"), new SelectItem(Over("sum"), "rows")], new DerivedTable(counts, "counts", [])));
        var found = (await ReadAsync(both, view).ConfigureAwait(false))[0];
        if (Number(found[0]) <= 1) return false;
        if (Number(found[1]) <= QueryRowsMax) return true;
        throw CoreErrors.NotSupported.With(
            $"INSERT ... SELECT with ON DUPLICATE KEY UPDATE or IGNORE of more than {QueryRowsMax} rows that gives a key twice");
    }

    /// <summary>Gives the rounds, in their order.</summary>
    internal async ValueTask<List<InsertStatement>> RoundsAsync(InsertStatement insert, Table table)
    {
        if (insert.Source is not InsertQuery query) return Rounds(insert, table);
        var named = DuplicateKeyRows.NamedColumns(insert, table);
        if (named.Find(c => c.Type.IsNested || c.Type.Kind is SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile) is { } odd)
        {
            throw CoreErrors.NotSupported.With(
                $"INSERT ... SELECT with ON DUPLICATE KEY UPDATE or IGNORE into column '{odd.Name}' that gives a key twice");
        }

        var rows = await ReadAsync(query.Query, null).ConfigureAwait(false);
        if (rows.Count > 0 && rows[0].Length != named.Count) throw BindingErrors.ColumnCount.With(1);
        var values = NodeList.Create<NodeList<Expression>>(
            [.. rows.Select(r => NodeList.Create<Expression>([.. r.Select(v => (Expression)LiteralOf(v))]))]);
        return Rounds(insert with { Source = new InsertValues(values) { Span = insert.Source.Span } }, table);
    }

    private ValueTask<IReadOnlyList<object?[]>> ReadAsync(Query query, SessionCatalogView? view)
        => session.Services.Queries.ReadAsync(session, query, cancel, session.InTransaction ? null : view?.Snapshot);

    private static long Number(object? value)
        => Convert.ToInt64(value is Int128 wide ? (long)wide : value ?? 0, CultureInfo.InvariantCulture);

    private static ColumnRef RefOf(string name) => new(NodeList.Create<string>([name]));

    private static Literal LiteralOf(object? value) => value switch
    {
        null => new NullLiteral(),
        bool flag => new BoolLiteral(flag),
        long number => new IntegerLiteral(number),
        Int128 number => new IntegerLiteral(number),
        decimal number => new DecimalLiteral(number.ToString(CultureInfo.InvariantCulture)),
        double number => new DoubleLiteral(number),
        byte[] bytes => new BinaryLiteral(Convert.ToHexString(bytes)),
        DateTime moment => new StringLiteral(moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
        TimeSpan time => new StringLiteral(
            $"{(time < TimeSpan.Zero ? "-" : "")}{(long)Math.Abs(time.TotalHours)}:{time:mm\\:ss\\.ffffff}"),
        _ => new StringLiteral((string)value),
    };

    // The first row of each key makes the first round, the second one the second. A key that only execution knows could be any: all
    // rows before it come before it.
    private static List<InsertStatement> Rounds(InsertStatement insert, Table table)
    {
        if (insert.Source is not InsertValues values || values.Rows.Count == 1) return [insert];
        var named = DuplicateKeyRows.NamedColumns(insert, table);
        var keys = table.StoredColumns.Where(c => c.IsKey).Select(c => (Column: c, At: named.IndexOf(c))).ToList();
        var rounds = new List<List<NodeList<Expression>>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = 0;
        for (var i = 0; i < values.Rows.Count; i++)
        {
            var row = values.Rows[i];
            if (KeyOf(row, keys, i + 1) is { } key)
            {
                var round = seen.GetValueOrDefault(key, first);
                seen[key] = round + 1;
                while (rounds.Count <= round) rounds.Add([]);
                rounds[round].Add(row);
                continue;
            }

            rounds.Add([row]);
            first = rounds.Count;
            seen.Clear();
        }

        if (rounds.Count == 1) return [insert];
        return [.. rounds.Select(r => insert with { Source = new InsertValues(NodeList.From([.. r])) { Span = values.Span } })];
    }

    private static string? KeyOf(NodeList<Expression> row, List<(Column Column, int At)> keys, int number)
    {
        var parts = new List<string>();
        foreach (var (column, at) in keys)
        {
            if (at < 0 || at >= row.Count || row[at] is not Literal literal) return null;
            var text = LiteralText.Of(StrictConstants.Convert(LiteralBinder.Bind(literal), column, number)) ?? "\0";
            parts.Add(column.Type.Kind == SqlTypeKind.Char ? text.TrimEnd(' ') : text);
        }

        return string.Join('\u0001', parts.Select(p => $"{p.Length}:{p}"));
    }
}
