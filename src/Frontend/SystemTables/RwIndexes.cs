using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists named indexes, also those that a job still makes, with RisingWave's names for their state.</summary>
[SystemTable("rw_catalog.rw_indexes")]
internal sealed class RwIndexes : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "name:! primary_table_id:bigint! schema_id:bigint! key_columns:text definition:text! status:! background_ddl:bool! "
        + "initialized_at:datetime");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            foreach (var index in (item as Table)?.AllIndexes ?? [])
            {
                var columns = string.Join(", ", index.Columns);
                yield return
                [
                    index.Name, item.Id, database.Id, columns, $"CREATE INDEX {index.Name} ON {item.Name} ({columns}) USING {index.Kind}",
                    "Created", false, null,
                ];
            }
        }

        foreach (var (change, name) in SchemaChanges.IndexesInWork(context.Catalog))
        {
            if (!Privileges.MaySee(context.Session.User, change.Database, change.Table)) continue;
            if (context.Catalog.FindDatabase(change.Database) is not { } database) continue;
            yield return
            [
                name, change.TableId, database.Id, null, change.Statement, "Creating", change.Background, change.CreatedAt,
            ];
        }
    }
}
