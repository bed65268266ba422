using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Lists the columns that a scan makes up beside the stored ones. A <see cref="LogicalScan"/> reads them like any column;
/// queries that the frontend writes itself name them where the table reference has row places.
/// </summary>
public static class RowColumns
{
    public static readonly Column Tablet = Make(VirtualColumns.Tablet, "$tablet");
    public static readonly Column Rowset = Make(VirtualColumns.Rowset, "$rowset");
    public static readonly Column Row = Make(VirtualColumns.Row, "$row");

    /// <summary>Weight of a row in a difference between versions: +1 added, -1 deleted.</summary>
    public static readonly Column Weight = Make(VirtualColumns.Weight, "$weight");

    /// <summary>Where a row lies, in the order in which a table sink takes them.</summary>
    public static readonly IReadOnlyList<Column> Place = [Tablet, Rowset, Row];

    private static Column Make(int id, string name) => new(id, name, SqlType.BigInt, Nullable: false);
}
