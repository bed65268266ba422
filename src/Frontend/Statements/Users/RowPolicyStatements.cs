using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Users;

/// <summary>Makes a policy by which an account sees some rows of a table only.</summary>
[Statement(typeof(CreateRowPolicyStatement))]
internal sealed class CreateRowPolicyHandler(CatalogStore store) : StatementHandler<CreateRowPolicyStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateRowPolicyStatement statement, Session session, CancellationToken cancel)
    {
        RowPolicyNames.RequireRight(session);
        var (database, name) = session.Resolve(statement.Table);
        var account = RowPolicyNames.AccountOf(statement.To, session);
        if (account.User == Privileges.Root) throw PolicyErrors.Exempt.With(account);
        var written = SqlPrinter.Print(statement);
        var existed = false;
        store.Commit(before =>
        {
            existed = false;
            var table = RowPolicyNames.TableOf(before, database, name, session);
            if (!before.Users.ContainsKey(account.Key)) throw CatalogErrors.UnknownUser.With("CREATE ROW POLICY", account);
            if (table.AllRowPolicies.Any(p => p.Name == statement.Name && p.IsOf(account.Key)))
            {
                if (!statement.IfNotExists) throw PolicyErrors.Exists.With(statement.Name, account, database, name);
                existed = true;
                return [];
            }

            var policy = new RowPolicy(
                statement.Name, statement.IsPermissive ? RowPolicyKind.Permissive : RowPolicyKind.Restrictive, account.User, account.Host,
                RowPredicate.Check(statement.Predicate, table, session, before), written);
            return [new PutRowPolicies(table.Id, [.. table.AllRowPolicies, policy])];
        });
        if (existed) session.AddWarning(Warning.Note(PolicyErrors.Exists.Code, $"Row policy '{statement.Name}' already exists"));
        return StatementResult.Done;
    }
}

/// <summary>Takes a policy from a table: that of an account, or those of all that have the name.</summary>
[Statement(typeof(DropRowPolicyStatement))]
internal sealed class DropRowPolicyHandler(CatalogStore store) : StatementHandler<DropRowPolicyStatement>
{
    public override ValueTask<StatementResult> HandleAsync(DropRowPolicyStatement statement, Session session, CancellationToken cancel)
    {
        RowPolicyNames.RequireRight(session);
        var (database, name) = session.Resolve(statement.Table);
        var account = statement.For is { } whose ? RowPolicyNames.AccountOf(whose, session) : null;
        var isMissing = false;
        store.Commit(before =>
        {
            var table = RowPolicyNames.TableOf(before, database, name, session);
            var kept = table.AllRowPolicies
                .Where(p => p.Name != statement.Name || (account is not null && !p.IsOf(account.Key))).ToList();
            isMissing = kept.Count == table.AllRowPolicies.Count;
            if (!isMissing) return [new PutRowPolicies(table.Id, [.. kept])];
            return statement.IfExists ? []
                : throw PolicyErrors.Unknown.With(statement.Name, account is null ? "" : $" for {account}", database, name);
        });
        if (isMissing) session.AddWarning(Warning.Note(PolicyErrors.Unknown.Code, $"Row policy '{statement.Name}' does not exist"));
        return StatementResult.Done;
    }
}

/// <summary>Lists the policies on tables of the current database, of all databases where there is none, as Doris does.</summary>
[Statement(typeof(ShowRowPolicyStatement))]
internal sealed class ShowRowPolicyHandler(CatalogStore store) : StatementHandler<ShowRowPolicyStatement>
{
    private static readonly string[] s_columns =
    [
        "PolicyName", "CatalogName", "DbName", "TableName", "Type", "FilterType", "WherePredicate", "User", "Role", "OriginStmt",
    ];

    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(ShowRowPolicyStatement statement, Session session, CancellationToken cancel)
    {
        RowPolicyNames.RequireRight(session);
        var account = statement.For is { } whose ? RowPolicyNames.AccountOf(whose, session).Key : null;
        var snapshot = store.Current;
        List<IReadOnlyList<object?>> rows = [];
        foreach (var database in snapshot.Databases.Values.Where(d => session.CurrentDatabase is null || d.Name == session.CurrentDatabase))
        {
            foreach (var table in snapshot.ObjectsOf(database).OfType<Table>())
            {
                rows.AddRange(table.AllRowPolicies.Where(p => account is null || p.IsOf(account)).Select(p => (IReadOnlyList<object?>)
                [
                    p.Name, CatalogSnapshot.DefaultCatalog, database.Name, table.Name, "ROW", p.Kind.ToString().ToUpperInvariant(),
                    p.PredicateSql, new UserAccount(p.User, p.Host, null, null).ToString(), null, p.OriginalSql,
                ]));
            }
        }

        return new(TableResult.Texts(s_columns, rows));
    }
}

/// <summary>Finds what statements about row policies name.</summary>
internal static class RowPolicyNames
{
    /// <summary>Throws error 1227 without Doris' right for this: of administrators, or of those who grant.</summary>
    internal static void RequireRight(Session session)
    {
        if (!Privileges.Allows(session.User, "ADMIN", "*", "*")) session.RequireGlobal("GRANT");
    }

    internal static UserAccount AccountOf(UserName name, Session session)
    {
        if (name.IsRole) throw CoreErrors.NotSupported.With("roles");
        return name.IsCurrent ? session.User : new UserAccount(name.User, name.Host, null, null);
    }

    internal static Table TableOf(CatalogSnapshot snapshot, string database, string name, Session session)
    {
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.TableDenied.With("CREATE ROW POLICY", session.UserAtHost, name);
        if (session.Temporary.IsOwn(database)) throw CoreErrors.NotSupported.With("row policies on temporary tables");
        return snapshot.Require(database, name) switch
        {
            Table table => table,
            _ => throw CatalogErrors.WrongObject.With(database, name, "BASE TABLE"),
        };
    }
}

/// <summary>Checks the predicates of row policies, and tells which columns they name.</summary>
internal static class RowPredicate
{
    /// <summary>Gives the text to keep of a predicate; throws error 7663 where it is none.</summary>
    internal static string Check(Expression predicate, Table table, Session session, CatalogSnapshot snapshot)
    {
        SyntaxWalk.Visit(predicate, node =>
        {
            if (Value(node, table) is { } value)
            {
                throw PolicyErrors.WrongPredicate.With(
                    $"of an aggregate-key table can name key columns alone: '{value}' is joined with what anyone inserts");
            }

            if (Problem(node) is { } problem) throw PolicyErrors.WrongPredicate.With(problem);
        });
        var view = new SessionCatalogView(session, FunctionCatalog.Default, snapshot) { Trusted = true };
        var context = new BindingContext(view, new ColumnFactory());
        var scope = new Scope(
            [.. table.Columns.Select(c => new ScopeColumn(null, "", c.Name, context.Columns.Create(c.Name, c.Type)))], null);
        var bound = PolicyBinder.Bind(context, predicate, scope);
        if (bound.Type.Kind != SqlTypeKind.Boolean)
            throw PolicyErrors.WrongPredicate.With($"has to be a condition, this is a value of type {bound.Type}");
        return SqlPrinter.Print(predicate);
    }

    /// <summary>Throws error 7666 where a policy of the table names the column.</summary>
    internal static void RequireNotRead(Table table, Column column)
    {
        foreach (var policy in table.AllRowPolicies) RequireNotRead(table, column, policy.PredicateSql, $"row policy '{policy.Name}'");
        foreach (var mask in table.AllColumnMasks)
        {
            var what = $"masking policy '{mask.Policy}'";
            if (mask.Column.Equals(column.Name, StringComparison.OrdinalIgnoreCase))
                throw PolicyErrors.ColumnInUse.With(column.Name, table.Name, what);
            RequireNotRead(table, column, mask.ExpressionSql, what);
        }
    }

    private static void RequireNotRead(Table table, Column column, string sql, string what)
        => SyntaxWalk.Visit(SqlParser.ParseExpression(sql), node =>
        {
            if (node is ColumnRef { Parts: [var name, ..] } && name.Equals(column.Name, StringComparison.OrdinalIgnoreCase))
                throw PolicyErrors.ColumnInUse.With(column.Name, table.Name, what);
        });

    private static string? Value(SqlNode node, Table table)
        => table.KeyModel == KeyModel.Aggregate && node is ColumnRef { Parts: [var name, ..] }
            ? table.Columns.FirstOrDefault(c => !c.IsKey && c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name : null;

    // Whatever the user it holds for could steer, or what has no value of its own for each row.
    internal static string? Problem(SqlNode node) => node switch
    {
        Query => "cannot hold a query",
        Parameter => "cannot hold a parameter ('?')",
        UserVariable variable => $"cannot depend on '@{variable.Name}', which its user sets",
        UserVariableAssignment variable => $"cannot set '@{variable.Name}'",
        SystemVariable variable => $"cannot depend on '@@{variable.Name}', which its user sets",
        FunctionCall { Over: not null } call => $"cannot hold the window function {call.Name}()",
        _ => null,
    };
}
