using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists which objects each materialized view reads.</summary>
[SystemTable("sys.object_dependencies")]
internal sealed class ObjectDependencies : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "object_id:bigint! object_name:! object_database:! object_catalog:! object_type:! ref_object_id:bigint! "
        + "ref_object_name:! ref_object_database:! ref_object_catalog:! ref_object_type:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not MaterializedView view) continue;
            foreach (var id in view.BaseIds)
            {
                if (context.Catalog.Find(id) is not { } reference) continue;
                yield return
                [
                    view.Id, view.Name, database.Name, CatalogSnapshot.DefaultCatalog, "MATERIALIZED_VIEW", reference.Id,
                    reference.Name, context.Catalog.DatabaseName(reference.DatabaseId), CatalogSnapshot.DefaultCatalog,
                    TypeOf(reference),
                ];
            }
        }
    }

    private static string TypeOf(CatalogObject item) => item switch
    {
        MaterializedView => "MATERIALIZED_VIEW",
        View => "VIEW",
        _ => "OLAP",
    };
}
