using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the columns of everything.</summary>
[SystemTable("information_schema.columns")]
internal sealed class ColumnsTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! COLUMN_NAME:! ORDINAL_POSITION:bigint! COLUMN_DEFAULT:text IS_NULLABLE:! "
        + "DATA_TYPE:! CHARACTER_MAXIMUM_LENGTH:bigint CHARACTER_OCTET_LENGTH:bigint NUMERIC_PRECISION:bigint "
        + "NUMERIC_SCALE:bigint DATETIME_PRECISION:bigint CHARACTER_SET_NAME COLLATION_NAME COLUMN_TYPE:text! COLUMN_KEY:! "
        + "EXTRA:! PRIVILEGES:! COLUMN_COMMENT:text! GENERATION_EXPRESSION:text! SRS_ID:bigint");

    private const string Privileges = "select,insert,update,references";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            for (var i = 0; i < item.Columns.Length; i++)
            {
                var column = item.Columns[i];
                yield return Row(
                    database.Name, item.Name, column.Name, i + 1L, column.DefaultText ?? column.DefaultExpression, column.Nullable,
                    TypeFacts.Of(column), ShowColumns.KeyOf(item, column), column.Comment, ShowColumns.ExtraOf(column),
                    column.GeneratedSql ?? "");
            }
        }

        foreach (var (database, name, source) in VisibleObjects.System(context))
        {
            if (name.StartsWith('$')) continue;
            var position = 0L;
            foreach (var column in source.Columns(context))
            {
                yield return Row(
                    database, name.ToUpperInvariant(), column.Name, ++position, null, column.Nullable, TypeFacts.Of(column.Type), "", "");
            }
        }
    }

    private static object?[] Row(
        string database, string table, string name, long position, string? fallback, bool nullable, TypeFacts facts,
        string key, string comment, string extra = "", string generated = "")
    {
        return
        [
            "def", database, table, name, position, fallback, nullable ? "YES" : "NO", facts.DataType, facts.CharacterLength,
            facts.OctetLength, facts.NumericPrecision, facts.NumericScale, facts.DateTimePrecision, facts.CharacterSet,
            facts.Collation, facts.ColumnType, key, extra, Privileges, comment, generated, null,
        ];
    }
}
