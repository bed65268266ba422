using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.Users;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the masking policies of the current database, of all where there is none, with the columns that they are on.</summary>
[SystemTable("show", Show = "MASKING POLICIES")]
internal sealed class MaskingPolicies : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Name:! Type:! Catalog:! Database:! Columns:text Comment:text OriginStmt:text!");

    public override string? LikeColumn => "Name";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        RowPolicyNames.RequireRight(context.Session);
        foreach (var policy in MaskingPolicy.All(context.Catalog))
        {
            var database = context.Catalog.DatabaseName(policy.DatabaseId);
            if (database.Length == 0 || context.Session.CurrentDatabase is { } current && current != database) continue;
            yield return
            [
                policy.Name, "Column Masking", CatalogSnapshot.DefaultCatalog, database, ColumnsOf(policy, context.Catalog),
                policy.Comment, policy.OriginalSql,
            ];
        }
    }

    private static string ColumnsOf(MaskingPolicy policy, CatalogSnapshot catalog)
        => string.Join(", ", catalog.Objects.Values.OfType<Table>().SelectMany(t => t.AllColumnMasks
            .Where(m => m.DatabaseId == policy.DatabaseId && m.Policy == policy.Name)
            .Select(m => $"{catalog.DatabaseName(t.DatabaseId)}.{t.Name}.{m.Column}")).Order(StringComparer.Ordinal));
}
