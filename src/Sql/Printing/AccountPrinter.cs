using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements about users, roles and privileges.</summary>
internal static class AccountPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateUserStatement create:
                output.Raw("CREATE USER ").If(create.IfNotExists, "IF NOT EXISTS ").List(create.Users, PrintUser);
                PrintOptions(create.DefaultRoles, create.Options, output);
                return true;
            case AlterUserStatement alter:
                output.Raw("ALTER USER ").If(alter.IfExists, "IF EXISTS ").List(alter.Users, PrintUser);
                PrintOptions(alter.DefaultRoles, alter.Options, output);
                return true;
            case DropUserStatement drop:
                output.Raw("DROP USER ").If(drop.IfExists, "IF EXISTS ");
                output.List(drop.Users, (user, target) => target.User(user));
                return true;
            case CreateRoleStatement create:
                output.Raw("CREATE ROLE ").If(create.IfNotExists, "IF NOT EXISTS ");
                output.List(create.Names, (name, target) => target.FixedText(name));
                return true;
            case DropRoleStatement drop:
                output.Raw("DROP ROLE ").If(drop.IfExists, "IF EXISTS ");
                output.List(drop.Names, (name, target) => target.FixedText(name));
                return true;
            case CreateRowPolicyStatement create:
                output.Raw("CREATE ROW POLICY ").If(create.IfNotExists, "IF NOT EXISTS ").Name(create.Name);
                output.Raw(" ON ").Object(create.Table).Raw(create.IsPermissive ? " AS PERMISSIVE TO " : " AS RESTRICTIVE TO ");
                output.User(create.To).Raw(" USING (");
                ExpressionPrinter.Print(create.Predicate, output);
                output.Raw(")");
                return true;
            case DropRowPolicyStatement drop:
                output.Raw("DROP ROW POLICY ").If(drop.IfExists, "IF EXISTS ").Name(drop.Name).Raw(" ON ").Object(drop.Table);
                PrintFor(drop.For, output);
                return true;
            case CreateMaskingPolicyStatement create:
                output.Raw("CREATE MASKING POLICY ").If(create.IfNotExists, "IF NOT EXISTS ").Object(create.Name).Raw(" AS (");
                output.List(create.Arguments, (argument, target) => TypePrinter.Print(argument.Type, target.Name(argument.Name).Raw(" ")));
                output.Raw(") RETURNS ");
                TypePrinter.Print(create.Returns, output);
                output.Raw(" -> ");
                ExpressionPrinter.Print(create.Body, output);
                output.Comment(create.Comment);
                return true;
            case DropMaskingPolicyStatement drop:
                output.Raw("DROP MASKING POLICY ").If(drop.IfExists, "IF EXISTS ").Object(drop.Name);
                return true;
            case ShowRowPolicyStatement show:
                output.Raw("SHOW ROW POLICY");
                PrintFor(show.For, output);
                return true;
            default:
                return PrintGrant(statement, output);
        }
    }

    private static void PrintFor(UserName? whose, SqlOutput output)
    {
        if (whose is not null) output.Raw(" FOR ").User(whose);
    }

    private static bool PrintGrant(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case GrantStatement grant:
                output.Raw("GRANT ");
                PrintPrivileges(grant.Privileges, grant.Target, output);
                output.Raw(" TO ").List(grant.Grantees, (user, target) => target.User(user));
                output.If(grant.WithGrantOption, " WITH GRANT OPTION");
                return true;
            case RevokeStatement revoke:
                output.Raw("REVOKE ");
                PrintPrivileges(revoke.Privileges, revoke.Target, output);
                output.Raw(" FROM ").List(revoke.Grantees, (user, target) => target.User(user));
                return true;
            case GrantRoleStatement grant:
                output.Raw("GRANT ").List(grant.Roles, (role, target) => target.FixedText(role)).Raw(" TO ");
                output.List(grant.Grantees, (user, target) => target.User(user));
                return true;
            case RevokeRoleStatement revoke:
                output.Raw("REVOKE ").List(revoke.Roles, (role, target) => target.FixedText(role)).Raw(" FROM ");
                output.List(revoke.Grantees, (user, target) => target.User(user));
                return true;
            default:
                return false;
        }
    }

    private static void PrintUser(UserSpec spec, SqlOutput output)
    {
        output.User(spec.User);
        if (!spec.HasIdentification)
        {
            return;
        }

        if (spec.Plugin is { } plugin)
        {
            output.Raw(" IDENTIFIED WITH ").Name(plugin);
            if (spec.Password is { } secret)
            {
                output.Raw(spec.Hashed ? " AS " : " BY ").Secret(secret);
            }

            return;
        }

        output.Raw(" IDENTIFIED BY ").If(spec.Hashed, "PASSWORD ").Secret(spec.Password ?? "");
    }

    private static void PrintOptions(NodeList<string> roles, NodeList<Property> options, SqlOutput output)
    {
        if (roles is ["ALL" or "NONE"])
        {
            output.Raw(" DEFAULT ROLE ").Raw(roles[0]);
        }
        else if (roles.Count > 0)
        {
            output.Raw(" DEFAULT ROLE ").List(roles, (role, target) => target.FixedText(role));
        }

        var others = new List<Property>();
        foreach (var option in options)
        {
            switch (option.Key)
            {
                case "comment":
                    output.Comment(option.Value);
                    break;
                case "account":
                    output.Raw(" ACCOUNT ").Raw(option.Value);
                    break;
                case "require":
                    output.Raw(" REQUIRE ").Raw(option.Value);
                    break;
                case "password_expire":
                    output.Raw(" PASSWORD EXPIRE").If(option.Value.Length > 0, " " + option.Value);
                    break;
                default:
                    others.Add(option);
                    break;
            }
        }

        output.Properties(NodeList.From(others), " PROPERTIES ");
    }

    private static void PrintPrivileges(NodeList<PrivilegeSpec> privileges, PrivilegeTarget place, SqlOutput output)
    {
        output.List(privileges, (item, target) => target.Raw(item.Name).NamesInParentheses(item.Columns)).Raw(" ON ");
        output.Raw(place.Kind == "TABLE" ? "" : place.Kind + " ");
        output.List(place.Parts, (part, target) => _ = part == "*" ? target.Raw("*") : target.Name(part), ".");
    }
}
