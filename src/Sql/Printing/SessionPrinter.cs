using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements about the session, and SHOW.</summary>
internal static class SessionPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output) =>
        PrintSetting(statement, output) || PrintTransaction(statement, output) || PrintShow(statement, output);

    public static void PrintValue(Expression? value, SqlOutput output)
    {
        if (value is null)
        {
            output.Raw("DEFAULT");
        }
        else
        {
            ExpressionPrinter.Print(value, output);
        }
    }

    private static bool PrintSetting(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case UseDatabaseStatement use:
                output.Raw("USE ").Object(new ObjectName(use.Catalog, use.Database));
                return true;
            case SetCatalogStatement set:
                output.Raw("SET CATALOG ").Name(set.Catalog);
                return true;
            case SetStatement set:
                output.Raw("SET ").List(set.Items, PrintItem);
                return true;
            case SetPasswordStatement set:
                output.Raw("SET PASSWORD");
                PrintFor(set.User, output);
                output.Raw(" = ").If(!set.Hashed, "PASSWORD(").Secret(set.Password).If(!set.Hashed, ")");
                return true;
            case SetRoleStatement set:
                output.Raw("SET ROLE ").Raw(set.Special ?? "");
                output.List(set.Roles, (role, target) => target.FixedText(role));
                return true;
            case SetDefaultRoleStatement set:
                output.Raw("SET DEFAULT ROLE ").Raw(set.Special ?? "").Names(set.Roles).Raw(" TO ");
                output.List(set.Users, (user, target) => target.User(user));
                return true;
            case SetUserPropertyStatement set:
                output.Raw("SET PROPERTY ");
                if (set.User is { } user)
                {
                    output.Raw("FOR ").FixedText(user).Raw(" ");
                }

                output.List(set.Properties,
                    (item, target) => target.FixedText(item.Key).Raw(" = ").FixedText(item.Value));
                return true;
            default:
                return false;
        }
    }

    private static void PrintFor(UserName? user, SqlOutput output)
    {
        if (user is not null)
        {
            output.Raw(" FOR ").User(user);
        }
    }

    private static void PrintItem(SetItem item, SqlOutput output)
    {
        switch (item)
        {
            case SetVariable variable:
                output.Raw(variable.Persist ? "PERSIST " : Scope(variable.Scope));
                output.List([.. variable.Name.Split('.')], (part, target) => target.Name(part), ".").Raw(" = ");
                PrintValue(variable.Value, output);
                break;
            case SetUserVariable variable:
                output.Raw(PrimaryPrinter.UserVariable(variable.Name)).Raw(" = ");
                ExpressionPrinter.Print(variable.Value, output);
                break;
            case SetNames names:
                output.If(names.Charset is null, "NAMES DEFAULT").Word("NAMES ", names.Charset);
                output.Word(" COLLATE ", names.Collation);
                break;
            case SetCharacterSet set:
                output.If(set.Charset is null, "CHARACTER SET DEFAULT").Word("CHARACTER SET ", set.Charset);
                break;
        }
    }

    private static string Scope(VariableScope scope) =>
        scope == VariableScope.Unspecified ? "" : scope.ToString().ToUpperInvariant() + " ";

    private static bool PrintTransaction(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case SetTransactionStatement set:
                output.Raw("SET ").Raw(Scope(set.Scope)).Raw("TRANSACTION ");
                output.If(set.Isolation is not null, "ISOLATION LEVEL " + set.Isolation?.Replace('-', ' '));
                output.If(set.Isolation is not null && set.ReadOnly is not null, ", ");
                output.If(set.ReadOnly == true, "READ ONLY").If(set.ReadOnly == false, "READ WRITE");
                return true;
            case BeginStatement begin:
                output.Raw(begin is { ReadOnly: null, ConsistentSnapshot: false } ? "BEGIN" : "START TRANSACTION ");
                output.If(begin.ConsistentSnapshot, "WITH CONSISTENT SNAPSHOT");
                output.If(begin.ConsistentSnapshot && begin.ReadOnly is not null, ", ");
                output.If(begin.ReadOnly == true, "READ ONLY").If(begin.ReadOnly == false, "READ WRITE");
                return true;
            case CommitStatement:
                output.Raw("COMMIT");
                return true;
            case RollbackStatement rollback:
                output.Raw("ROLLBACK");
                if (rollback.Savepoint is { } point)
                {
                    output.Raw(" TO SAVEPOINT ").Name(point);
                }

                return true;
            case SavepointStatement savepoint:
                output.Raw("SAVEPOINT ").Name(savepoint.Name);
                return true;
            case ReleaseSavepointStatement release:
                output.Raw("RELEASE SAVEPOINT ").Name(release.Name);
                return true;
            case LockTablesStatement locked:
                output.Raw("LOCK TABLES ").List(locked.Tables, (table, target) => target.Table(table).Raw(" READ"));
                return true;
            case UnlockTablesStatement:
                output.Raw("UNLOCK TABLES");
                return true;
            case DoStatement evaluated:
                output.Raw("DO ").List(evaluated.Expressions, ExpressionPrinter.Print);
                return true;
            case KillStatement kill:
                output.Raw(kill.QueryOnly ? "KILL QUERY " : "KILL ");
                ExpressionPrinter.Print(kill.Id, output);
                return true;
            default:
                return false;
        }
    }

    private static bool PrintShow(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case ShowStatement show:
                PrintList(show, output);
                return true;
            case ShowCreateStatement { User: { } user }:
                output.Raw("SHOW CREATE USER ").User(user);
                return true;
            case ShowCreateStatement show:
                output.Raw("SHOW CREATE ").Raw(show.Kind).Raw(" ").If(show.IfNotExists, "IF NOT EXISTS ");
                output.Object(show.Name);
                return true;
            case ShowGrantsStatement show:
                output.Raw("SHOW GRANTS");
                PrintFor(show.User is { IsRole: true } ? null : show.User, output);
                if (show.User is { IsRole: true } role)
                {
                    output.Raw(" FOR ROLE ").Name(role.User);
                }

                return true;
            default:
                return false;
        }
    }

    private static void PrintList(ShowStatement show, SqlOutput output)
    {
        output.Raw("SHOW ").If(show.Extended, "EXTENDED ").If(show.Full, "FULL ").Raw(Scope(show.Scope));
        output.Raw(show.Words.StartsWith("COUNT ", StringComparison.Ordinal) ? "COUNT(*)" + show.Words[5..]
            : show.Words);
        foreach (var argument in show.Arguments)
        {
            output.Raw(" ");
            ExpressionPrinter.Print(argument, output);
        }

        if (show.From is { } from)
        {
            output.Raw(" FROM ").Object(from);
        }

        if (show.From2 is { } second)
        {
            output.Raw(" FROM ").Object(second);
        }

        output.NamesInParentheses(show.Partitions, " PARTITION ");
        if (show.Like is { } pattern)
        {
            output.Raw(" LIKE ").Text(pattern);
        }

        if (show.Where is { } where)
        {
            output.Raw(" WHERE ");
            ExpressionPrinter.Print(where, output);
        }

        ExpressionPrinter.PrintOrder(show.OrderBy, output);
        QueryPrinter.PrintLimit(show.Limit, show.Offset, output);
    }
}
