using System.Collections.Concurrent;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Hands out the numbers of AUTO_INCREMENT columns: each is larger than all that the table holds or was given since the start. An
/// INSERT holds its table's counter to the end, so that numbers of failed ones are not lost.
/// </summary>
public sealed class AutoIncrement(FrontendServices services)
{
    private const string Alias = "numbered";
    private readonly ConcurrentDictionary<long, Counter> _counters = new();

    private sealed class Counter : IDisposable
    {
        internal readonly SemaphoreSlim Turn = new(1, 1);

        /// <summary>The next number; null: the table has to be asked for its largest.</summary>
        internal Int128? Next;

        public void Dispose() => Turn.Dispose();
    }

    /// <summary>Runs an INSERT with numbers in place of what its rows leave open; gives how many rows it wrote.</summary>
    public async Task<long> RunAsync(
        Session session, InsertStatement insert, Table table, string database, Func<InsertStatement, Task<long>> run,
        CancellationToken cancel)
    {
        if (table.Columns.FirstOrDefault(c => c.IsAutoIncrement) is not { } column) return await run(insert).ConfigureAwait(false);
        var counter = _counters.GetOrAdd(table.Id, static _ => new Counter());
        await counter.Turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var first = counter.Next
                ?? await LargestAsync(session, new ObjectName(database, table.Name), column, cancel).ConfigureAwait(false) + 1;
            counter.Next = null;
            var zeroCounts = session.Get(SessionSettings.SqlMode).Contains("NO_AUTO_VALUE_ON_ZERO", StringComparison.Ordinal);
            var filled = insert.Source is InsertValues values
                ? Fill(insert, values, table, column, first, zeroCounts)
                : Number(insert, ((InsertQuery)insert.Source).Query, table, column, first, zeroCounts);
            var rows = await run(filled.Insert).ConfigureAwait(false);
            counter.Next = filled.Next ?? (filled.NextIsByRows ? first + rows : null);
            if (filled.Numbers && rows > 0) session.LastInsertId = (long)first;
            return rows;
        }
        finally
        {
            counter.Turn.Release();
        }
    }

    /// <summary>Makes the next INSERT ask the table for its largest number: its rows are others now.</summary>
    public void Forget(long tableId) => _counters.TryRemove(tableId, out _);

    private sealed record Filled(InsertStatement Insert, bool Numbers)
    {
        internal Int128? Next { get; init; }

        internal bool NextIsByRows { get; init; }
    }

    private async ValueTask<Int128> LargestAsync(Session session, ObjectName table, Column column, CancellationToken cancel)
    {
        var largest = new FunctionCall("max", [ColumnRefOf(column.Name)]);
        var query = new Query(new SelectBody([new SelectItem(largest, "largest")], new TableRef(table, null) { WithAllRows = true }));
        var value = (await services.Queries.EvaluateAsync(session, new ScalarSubquery(query), cancel).ConfigureAwait(false)).Value;
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(text) ? 0 : Int128.Max(0, Int128.Parse(text, CultureInfo.InvariantCulture));
    }

    private static Filled Fill(InsertStatement insert, InsertValues values, Table table, Column column, Int128 next, bool zeroCounts)
    {
        var names = insert.Columns.Count > 0 ? insert.Columns : NamesOf(table);
        var at = Position(names, column);
        if (at < 0) names = [.. names, column.Name];
        var known = true;
        var numbers = false;
        var rows = new List<NodeList<Expression>>(values.Rows.Count);
        foreach (var given in values.Rows)
        {
            // A row of the wrong length is for the binder to refuse.
            IReadOnlyList<Expression> row = given.Count == 0 ? [.. names.Select(_ => new DefaultValue())] : given;
            if (given.Count == 0 || at < 0 || at < row.Count && IsOpen(row[at], zeroCounts))
            {
                var number = new IntegerLiteral(next++);
                numbers = true;
                var place = at < 0 ? row.Count - 1 : at;
                rows.Add(at < 0 && given.Count > 0 ? [.. row, number] : [.. row.Select((v, i) => i == place ? number : v)]);
                continue;
            }

            rows.Add(given);
            if (at < row.Count && row[at] is IntegerLiteral fixedNumber) next = Int128.Max(next, fixedNumber.Value + 1);
            else known = false;
        }

        var source = new InsertValues(NodeList.From(rows)) { Span = values.Span };
        return new Filled(insert with { Columns = names, Source = source }, numbers) { Next = known ? next : null };
    }

    private static Filled Number(InsertStatement insert, Query query, Table table, Column column, Int128 first, bool zeroCounts)
    {
        if (insert.ByName) return new Filled(insert, Numbers: false);
        var names = insert.Columns.Count > 0 ? insert.Columns : NamesOf(table);
        var at = Position(names, column);
        var rank = new FunctionCall("row_number", []) { Over = new WindowSpec(null, [], [], null) };
        Expression number = new Binary(BinaryOperator.Add, rank, new IntegerLiteral(first - 1));
        var items = names.Select(n => new SelectItem(ColumnRefOf(n), n)).ToList();
        if (at < 0)
        {
            items.Add(new SelectItem(number, column.Name));
        }
        else
        {
            Expression given = ColumnRefOf(column.Name);
            if (!zeroCounts) given = new FunctionCall("nullif", [given, new IntegerLiteral(0)]);
            items[at] = new SelectItem(new FunctionCall("coalesce", [given, number]), column.Name);
        }

        var from = new DerivedTable(query, Alias, names);
        return new Filled(insert with
        {
            Columns = at < 0 ? [.. names, column.Name] : names,
            Source = new InsertQuery(new Query(new SelectBody(NodeList.From(items), from))),
        }, Numbers: at < 0) { NextIsByRows = at < 0 };
    }

    private static bool IsOpen(Expression value, bool zeroCounts)
        => value is NullLiteral or DefaultValue || !zeroCounts && value is IntegerLiteral { Value: var number } && number == 0;

    private static NodeList<string> NamesOf(Table table) => NodeList.Create<string>([.. table.Columns.Select(c => c.Name)]);

    private static int Position(NodeList<string> names, Column column)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Equals(column.Name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static ColumnRef ColumnRefOf(string name) => new(NodeList.Create<string>([name]));
}
