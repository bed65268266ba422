using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Runs INSERT ... ON DUPLICATE KEY UPDATE and INSERT IGNORE into tables with a primary or unique key. Rows with the same key in one
/// statement come one after the other: each such round sees what those before it wrote.
/// </summary>
internal sealed class DuplicateKeyInsert(Session session, string database, CancellationToken cancel)
{
    private const int AttemptsMax = 5;
    private const int WarningsMax = 64;
    private const string Mark = "\u0001rounds";

    internal long Given { get; private set; }
    internal long Met { get; private set; }
    internal long Changed { get; private set; }

    internal static bool Applies(InsertStatement insert, Table table)
        => (insert.Ignore || insert.OnDuplicateKeyUpdate.Count > 0 || DuplicateKeyRows.MergeCondition(insert) is not null)
            && insert.Mode == InsertMode.Into
            && table.KeyModel is KeyModel.Primary or KeyModel.Unique;

    /// <summary>Gives MySQL's count: 1 for a new row, 2 for a changed one, 0 for one that stays as it is.</summary>
    internal async Task<long> RunAsync(InsertStatement insert, Table table)
    {
        if (insert.Partitions.Count > 0) throw CoreErrors.NotSupported.With("PARTITION (...) with ON DUPLICATE KEY UPDATE or IGNORE");
        if (insert.ByName) throw CoreErrors.NotSupported.With("BY NAME with ON DUPLICATE KEY UPDATE or IGNORE");
        table = await session.Services.Missing.AddAsync(session, insert, table, database, cancel).ConfigureAwait(false);
        var rounds = Rounds(insert, table);
        if (rounds.Count == 1) await RunRoundAsync(rounds[0], table).ConfigureAwait(false);
        else if (session.Transaction is { } open) await RunRoundsAsync(open, rounds, table).ConfigureAwait(false);
        else await RunAloneAsync(rounds, table).ConfigureAwait(false);
        return DuplicateKeyRows.MergeCondition(insert) is null ? Given - Met + 2 * Changed : Given;
    }

    private async Task RunAloneAsync(List<InsertStatement> rounds, Table table)
    {
        var services = session.Services;
        for (var attempt = 1; ; attempt++)
        {
            using var turn = await services.WriteLocks.HoldAloneAsync(table.Id, cancel).ConfigureAwait(false);
            (Given, Met, Changed) = (0, 0, 0);
            session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow()) { HeldTable = table.Id };
            try
            {
                foreach (var round in rounds) await RunRoundAsync(round, table).ConfigureAwait(false);
                await services.SessionTransactions.CommitAsync(session, cancel).ConfigureAwait(false);
                return;
            }
            catch (MatViewException conflict) when (conflict.Code == CoordinatorErrors.WriteConflict.Code && attempt < AttemptsMax)
            {
                // Compaction moved what the transaction read.
                await services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
            }
            catch
            {
                await services.SessionTransactions.RollbackAsync(session).ConfigureAwait(false);
                throw;
            }
        }
    }

    // A statement of a transaction that fails leaves nothing of itself.
    private async Task RunRoundsAsync(SessionTransaction open, List<InsertStatement> rounds, Table table)
    {
        open.Mark(Mark);
        try
        {
            foreach (var round in rounds) await RunRoundAsync(round, table).ConfigureAwait(false);
        }
        catch when (session.Transaction == open)
        {
            await session.Services.SessionTransactions.RollbackToAsync(session, Mark).ConfigureAwait(false);
            throw;
        }
        finally
        {
            open.Release(Mark);
        }
    }

    private async Task RunRoundAsync(InsertStatement insert, Table table)
    {
        var services = session.Services;
        var (given, met, changed) = (0L, 0L, 0L);
        IReadOnlyList<object?[]> entries = [];
        await services.Writer.ChangeAsync(
            session, database, table.Name,
            (view, target) => services.Queries.Planner.PlanInsert(
                new DuplicateKeyRows(insert, target).Rows(), target, view, session.Variables.Values, null,
                services.Queries.Dispatcher.BackendCount),
            cancel, inOrder: true, first: async view =>
            {
                var seen = view.Snapshot.RequireTable(database, table.Name);
                var rows = new DuplicateKeyRows(insert, new WriteTarget(database, seen, 0, _ => ""));
                var counts = (await ReadAsync(rows.Counts(), view).ConfigureAwait(false))[0];
                (given, met, changed) = (Number(counts[0]), Number(counts[1]), Number(counts[2]));
                if (insert.Source is InsertQuery) await RefuseEqualKeysAsync(insert, table, view).ConfigureAwait(false);
                if (insert.Ignore && met > 0) entries = await ReadAsync(rows.Met(WarningsMax), view).ConfigureAwait(false);
            }).ConfigureAwait(false);
        (Given, Met, Changed) = (Given + given, Met + met, Changed + changed);
        foreach (var entry in entries)
        {
            session.AddWarning(new Warning(
                "Warning", FrontendErrors.DuplicateEntry.Code, FrontendErrors.DuplicateEntry.With(entry[0], "PRIMARY").Message));
        }
    }

    private ValueTask<IReadOnlyList<object?[]>> ReadAsync(Query query, SessionCatalogView view)
        => session.Services.Queries.ReadAsync(session, query, cancel, session.InTransaction ? null : view.Snapshot);

    private static long Number(object? value) => Convert.ToInt64(value ?? 0, CultureInfo.InvariantCulture);

    // Rows of a query have no order in which one could meet the other.
    private async Task RefuseEqualKeysAsync(InsertStatement insert, Table table, SessionCatalogView view)
    {
        var named = DuplicateKeyRows.NamedColumns(insert, table);
        var names = NodeList.Create<string>([.. named.Select(c => c.Name)]);
        var keys = named.Where(c => c.IsKey)
            .Select(c => (GroupingElement)new GroupingKey(new ColumnRef(NodeList.Create<string>([c.Name])))).ToList();
        var count = new FunctionCall("count", [new IntegerLiteral(1)]);
        var given = new DerivedTable(((InsertQuery)insert.Source).Query, "given", names);
        var counts = new Query(new SelectBody([new SelectItem(count, "n")], given)
        {
            GroupBy = new GroupBy(NodeList.Create<GroupingElement>([.. keys])),
            Having = new Comparison(ComparisonOperator.Greater, count, new IntegerLiteral(1)),
        });
        if ((await ReadAsync(counts, view).ConfigureAwait(false)).Count > 0)
            throw CoreErrors.NotSupported.With("INSERT ... SELECT with ON DUPLICATE KEY UPDATE or IGNORE that gives a key twice");
    }

    private static List<InsertStatement> Rounds(InsertStatement insert, Table table)
    {
        if (insert.Source is not InsertValues values || values.Rows.Count == 1) return [insert];
        var named = DuplicateKeyRows.NamedColumns(insert, table);
        var keys = table.StoredColumns.Where(c => c.IsKey).Select(c => (Column: c, At: named.IndexOf(c))).ToList();
        var rounds = new List<InsertStatement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<NodeList<Expression>>();
        for (var i = 0; i < values.Rows.Count; i++)
        {
            var key = KeyOf(values.Rows[i], keys, i + 1);
            // A key that only execution knows could be any.
            if (rows.Count > 0 && (key is null || seen.Contains("") || !seen.Add(key))) Close();
            seen.Add(key ?? "");
            rows.Add(values.Rows[i]);
        }

        Close();
        return rounds;

        void Close()
        {
            rounds.Add(insert with { Source = new InsertValues(NodeList.From([.. rows])) { Span = values.Span } });
            rows.Clear();
            seen.Clear();
        }
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
