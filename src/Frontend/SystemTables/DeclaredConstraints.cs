using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews.Constraints;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the keys that tables and views declare, with what VERIFY CONSTRAINT found of them.</summary>
[SystemTable("information_schema.declared_constraints")]
internal sealed class DeclaredConstraints : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TABLE_SCHEMA:! TABLE_NAME:! CONSTRAINT_TYPE:! DEFINITION:! STATE:! VIOLATING_ROWS:bigint SAMPLE:text CHECK_TIME:datetime");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table declaring) continue;
            foreach (var key in VerifyConstraintsHandler.KeysOf(declaring, database.Name))
            {
                var check = ConstraintCheck.Find(context.Catalog, key);
                var state = ConstraintCheck.StateOf(context.Catalog, key);
                // A sample shows values of rows.
                var mayRead = Privileges.Allows(context.Session.User, "SELECT", database.Name, declaring.Name);
                yield return
                [
                    database.Name, declaring.Name, VerifyConstraintsHandler.TypeOf(key), key.Text,
                    state == KeyState.Unverified && check is not null ? "OUTDATED" : state.ToString().ToUpperInvariant(),
                    check?.Violations, mayRead && check is { Violations: > 0 } ? check.Sample : null, check?.CheckedAt,
                ];
            }
        }
    }
}
