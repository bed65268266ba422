using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Lists the columns of rows of a tablet. A tablet keeps the columns it was made with; rowsets written after the table
/// was altered name theirs, so altering a table touches no backend.
/// </summary>
internal sealed class TabletSchema
{
    private TabletSchema(Tablet tablet, IReadOnlyList<ColumnDesc> described, IReadOnlyList<int> sortColumns, bool isAltered)
    {
        Described = described;
        SortColumns = sortColumns;
        IsAltered = isAltered;
        Columns = [.. described.Select(SegmentColumn.Of)];
        KeyColumns = [.. tablet.Spec.KeyColumns.Select(k => PositionOf(tablet.Spec.Columns[k].Id))];
    }

    internal IReadOnlyList<ColumnDesc> Described { get; }

    internal IReadOnlyList<SegmentColumn> Columns { get; }

    internal IReadOnlyList<int> SortColumns { get; }

    /// <summary>Positions of the columns of the unique key, which altering never touches.</summary>
    internal IReadOnlyList<int> KeyColumns { get; }

    /// <summary>Says that rows with equal keys become one row, column by column; else the last one stays.</summary>
    internal bool JoinsRows => KeyColumns.Count > 0 && Described.Any(c => c.Join != ColumnDesc.Types.Join.None);

    internal bool HasSums => KeyColumns.Count > 0 && Described.Any(c => c.Join == ColumnDesc.Types.Join.Sum);

    /// <summary>Says that these are not the columns the tablet was made with.</summary>
    internal bool IsAltered { get; }

    internal static TabletSchema ForRows(Tablet tablet, RowSchema? rows)
        => rows is null || IsSame(tablet.Spec.Columns, rows.Columns)
            ? new TabletSchema(tablet, tablet.Spec.Columns, tablet.Spec.SortColumns, isAltered: false)
            : new TabletSchema(tablet, rows.Columns, rows.SortColumns, isAltered: true);

    /// <summary>Gives every column that any of the rowsets has, each in its widest type; the tablet's own come first.</summary>
    internal static TabletSchema OfAll(Tablet tablet, IReadOnlyList<Rowset> rowsets)
    {
        if (rowsets.All(r => r.Stored.Columns.Count == 0))
            return new TabletSchema(tablet, tablet.Spec.Columns, tablet.Spec.SortColumns, isAltered: false);
        var all = tablet.Spec.Columns.ToList();
        foreach (var column in rowsets.SelectMany(r => r.Stored.Columns))
        {
            var known = all.FindIndex(c => c.Id == column.Id);
            if (known < 0) all.Add(column);
            else if (Width(column) >= Width(all[known])) all[known] = column;
        }

        return new TabletSchema(tablet, all, tablet.Spec.SortColumns, isAltered: true);
    }

    private int PositionOf(int columnId)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].ColumnId == columnId) return i;
        }

        Check.That(false, $"rows have no key column {columnId}");
        return -1;
    }

    private static int Width(ColumnDesc column) => column.Type.ToSqlType().ToArrow().ByteWidth;

    // Names and lengths of texts mean nothing to what is stored.
    private static bool IsSame(IReadOnlyList<ColumnDesc> left, IReadOnlyList<ColumnDesc> right)
    {
        if (left.Count != right.Count) return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Id != right[i].Id || !Equals(left[i].Missing, right[i].Missing)) return false;
            if (left[i].BloomFpp != right[i].BloomFpp || left[i].GramSize != right[i].GramSize) return false;
            if (left[i].GramsIgnoreCase != right[i].GramsIgnoreCase) return false;
            if (left[i].Type.ToSqlType().ToArrow() != right[i].Type.ToSqlType().ToArrow()) return false;
        }

        return true;
    }
}
