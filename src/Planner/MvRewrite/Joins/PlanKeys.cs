using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Knows which columns tell the rows of a table apart while a plan is finished: the keys that tables have and, in a plan that reads
/// views in the place of tables, those that are declared, as matching relies on them too.
/// </summary>
public sealed class PlanKeys(IReadOnlyList<TableKeys> views)
{
    /// <summary>Believes nothing that is only declared.</summary>
    public static PlanKeys OfTables => new([]);

    /// <summary>Says whether no two rows that the scan reads are equal in all of the stored columns.</summary>
    public bool IsUnique(LogicalScan scan, IEnumerable<string> columns)
    {
        // A difference shows the removed row and the added one; a view's rows are those of its query.
        if (scan.Versions is not null || scan.Table is MaterializedView) return false;
        var names = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count == 0) return false;
        return scan.Table.HasUniqueKey && scan.Table.StoredColumns.Where(c => c.IsKey).All(c => names.Contains(c.Name))
            || views.Any(v => v.IsUnique(scan.Table, names));
    }

    /// <summary>Starts anew to note what is asked for.</summary>
    public void Forget()
    {
        foreach (var view in views) view.Asked.Clear();
    }

    /// <summary>Tells the trace which declared keys were believed since.</summary>
    public void Rely(PlanTrace trace)
    {
        foreach (var view in views)
        {
            foreach (var (key, state) in view.Asked) trace.Assumed(view.ViewName, key.ToString(), state);
        }
    }
}
