using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists privileges on everything.</summary>
[SystemTable("information_schema.user_privileges")]
internal sealed class UserPrivileges : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("GRANTEE:! TABLE_CATALOG:! PRIVILEGE_TYPE:! IS_GRANTABLE:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => GrantLines.Of(context, g => g.Database == "*")
            .Select(g => new object?[] { g.Grantee, "def", g.Privilege, g.Grant.WithGrantOption ? "YES" : "NO" });
}

/// <summary>Lists privileges on databases.</summary>
[SystemTable("information_schema.schema_privileges")]
internal sealed class SchemaPrivileges : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("GRANTEE:! TABLE_CATALOG:! TABLE_SCHEMA:! PRIVILEGE_TYPE:! IS_GRANTABLE:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => GrantLines.Of(context, g => g.Database != "*" && g.Object == "*")
            .Select(g => new object?[] { g.Grantee, "def", g.Grant.Database, g.Privilege, g.Grant.WithGrantOption ? "YES" : "NO" });
}

/// <summary>Lists privileges on tables.</summary>
[SystemTable("information_schema.table_privileges")]
internal sealed class TablePrivileges : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("GRANTEE:! TABLE_CATALOG:! TABLE_SCHEMA:! TABLE_NAME:! PRIVILEGE_TYPE:! IS_GRANTABLE:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => GrantLines.Of(context, g => g.Database != "*" && g.Object != "*").Select(g => new object?[]
        {
            g.Grantee, "def", g.Grant.Database, g.Grant.Object, g.Privilege, g.Grant.WithGrantOption ? "YES" : "NO",
        });
}

/// <summary>Turns grants into one line a privilege; others' are seen by who may see all accounts.</summary>
internal static class GrantLines
{
    public static readonly string[] AllPrivileges =
        ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "INDEX", "CREATE VIEW", "SHOW VIEW", "GRANT OPTION"];

    public static IEnumerable<(string Grantee, string Privilege, Grant Grant)> Of(SystemTableContext context, Func<Grant, bool> wanted)
    {
        var seesAll = Privileges.Allows(context.Session.User, "GRANT", "*", "*");
        foreach (var user in context.Catalog.Users.Values.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            if (!seesAll && user.Key != context.Session.User.Key) continue;
            var grants = user.User == Privileges.Root ? [new Grant(["ALL"], "*", "*", true)] : user.Grants;
            foreach (var grant in grants.Where(wanted))
            {
                var privileges = grant.Privileges.Contains("ALL") ? AllPrivileges : [.. grant.Privileges];
                foreach (var privilege in privileges) yield return (user.ToString(), privilege, grant);
            }
        }
    }
}

/// <summary>Lists accounts the way MySQL's own table does.</summary>
[SystemTable("mysql.user")]
internal sealed class MySqlUser : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Host:! User:! Select_priv:! Insert_priv:! Update_priv:! Delete_priv:! Create_priv:! Drop_priv:! Grant_priv:! "
        + "Super_priv:! plugin:! authentication_string:text account_locked:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var seesAll = Privileges.Allows(context.Session.User, "GRANT", "*", "*");
        foreach (var user in context.Catalog.Users.Values.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            if (!seesAll && user.Key != context.Session.User.Key) continue;
            string Has(string privilege) => Privileges.Allows(user, privilege, "*", "*") ? "Y" : "N";
            yield return
            [
                user.Host, user.User, Has("SELECT"), Has("INSERT"), Has("UPDATE"), Has("DELETE"), Has("CREATE"), Has("DROP"),
                Has("GRANT"), user.User == Privileges.Root ? "Y" : "N", user.Plugin, "", "N",
            ];
        }
    }
}

/// <summary>Lists the privileges that there are.</summary>
[SystemTable("show", Show = "PRIVILEGES")]
internal sealed class ShowPrivileges : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Privilege:! Context:! Comment:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => GrantLines.AllPrivileges.Select(p => new object?[] { p, "Databases,Tables", "" });
}
