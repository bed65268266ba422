using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Planner.Incremental;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Shows the rows that a refresh by differences would write: + a new row, ~ a row in place of one of the view, - a row of the view
/// that goes. Of the latter only what the difference says of it is told: its group where there are groups.
/// </summary>
internal sealed class RefreshDryRun(CatalogStore store, RefreshRunner runner, RefreshRules rules, TimeProvider time)
{
    private const long RowsMax = 10_000;

    internal async ValueTask<StatementResult> ShowAsync(
        RefreshMaterializedViewStatement statement, MaterializedView view, Session session, CancellationToken cancel)
    {
        var snapshot = store.Current;
        var scope = RefreshMaterializedViewHandler.ScopeOf(statement, view, snapshot);
        var plan = RefreshPlanner.Plan(view, snapshot.Find, scope, time.GetUtcNow().UtcDateTime, rules);
        var choice = IncrementalChoice.Of(view, snapshot.Find, plan, scope, runner.ShapeOf(snapshot, view));
        if (!choice.Recomputed.IsEmpty) throw JobErrors.NotIncremental.With(view.Name, choice.WhyNot);
        var (skip, take) = (Number(statement.Offset) ?? 0, Math.Min(RowsMax, Number(statement.Limit) ?? RowsMax));
        var visible = view.StoredColumns;
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var step in choice.Steps.Where(s => !s.IsEmpty))
        {
            var (types, found, onlyAdds) = await AskAsync(snapshot, view, step, skip + take, cancel).ConfigureAwait(false);
            rows.AddRange(found.Select(row => (IReadOnlyList<object?>)
                [Change(row, types.Count, view.PhysicalColumns.Length, onlyAdds), .. visible.Select((c, i) => Text(row[i], c.Type))]));
        }

        session.AddWarning(Warning.Note(1105, "nothing was refreshed"));
        return TableResult.Texts(["CHANGE", .. visible.Select(c => c.Name)], [.. rows.Skip((int)skip).Take((int)take)]);
    }

    private async ValueTask<(IReadOnlyList<SqlType> Types, List<object?[]> Rows, bool OnlyAdds)> AskAsync(
        CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step, long most, CancellationToken cancel)
    {
        try
        {
            return await runner.ShowAsync(snapshot, view, step, most, cancel).ConfigureAwait(false);
        }
        catch (MaintenanceException problem)
        {
            throw JobErrors.NotIncremental.Because(problem, view.Name, problem.Message);
        }
    }

    // Behind the columns that are stored come the place of the row that goes, all NULL when none does, and whether there is a new one.
    private static string Change(object?[] row, int count, int stored, bool onlyAdds)
    {
        if (onlyAdds) return "+";
        var goes = row.Skip(stored).Take(count - stored - 1).Any(v => v is not null);
        return row[count - 1] is true ? goes ? "~" : "+" : "-";
    }

    private static string? Text(object? value, SqlType type) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateTime day when type.Kind == SqlTypeKind.Date => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static long? Number(Expression? written) => written is IntegerLiteral number ? (long)number.Value : null;
}
