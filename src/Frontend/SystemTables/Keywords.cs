using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists words that mean something in SQL.</summary>
[SystemTable("information_schema.keywords")]
internal sealed class Keywords : SystemTableSource
{
    private const string Reserved =
        "ADD ALL ALTER AND AS ASC BETWEEN BY CASE COLUMN CREATE CROSS DATABASE DEFAULT DELETE DESC DESCRIBE DISTINCT DROP ELSE "
        + "EXCEPT EXISTS FALSE FOR FROM FULL FUNCTION GRANT GROUP HAVING IF IN INDEX INNER INSERT INTERSECT INTO IS JOIN KEY KEYS "
        + "KILL LEFT LIKE LIMIT LOAD NOT NULL ON OR ORDER OUTER OVER PARTITION PRIMARY RANGE REPLACE REVOKE RIGHT ROW ROWS SELECT "
        + "SET SHOW TABLE TO TRUE UNION UNIQUE UPDATE USE USING VALUES WHEN WHERE WITH XOR";

    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("WORD:! RESERVED:int!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => Reserved.Split(' ').Select(word => new object?[] { word, 1 });
}
