using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Users;

/// <summary>Makes a masking policy, which ALTER TABLE puts on columns.</summary>
[Statement(typeof(CreateMaskingPolicyStatement))]
internal sealed class CreateMaskingPolicyHandler(CatalogStore store) : StatementHandler<CreateMaskingPolicyStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateMaskingPolicyStatement statement, Session session, CancellationToken cancel)
    {
        RowPolicyNames.RequireRight(session);
        var (database, name) = session.Resolve(statement.Name);
        Masks.Check(statement, session);
        var policy = new MaskingPolicy(0, name)
        {
            Arguments = [.. statement.Arguments.Select(a => a.Name)],
            Types = [.. statement.Arguments.Select(a => SqlPrinter.Print(a.Type))],
            BodySql = SqlPrinter.Print(statement.Body),
            Comment = statement.Comment ?? "",
            OriginalSql = SqlPrinter.Print(statement),
        };
        var existed = false;
        store.Commit(before =>
        {
            var home = before.RequireDatabase(database);
            existed = MaskingPolicy.Find(before, home.Id, name) is not null;
            if (!existed) return [new PutDocument((policy with { DatabaseId = home.Id }).ToDocument())];
            return statement.IfNotExists ? [] : throw PolicyErrors.MaskExists.With(database, name);
        });
        if (existed) session.AddWarning(Warning.Note(PolicyErrors.MaskExists.Code, $"Masking policy '{name}' already exists"));
        return StatementResult.Done;
    }
}

/// <summary>Removes a masking policy that is on no column.</summary>
[Statement(typeof(DropMaskingPolicyStatement))]
internal sealed class DropMaskingPolicyHandler(CatalogStore store) : StatementHandler<DropMaskingPolicyStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropMaskingPolicyStatement statement, Session session, CancellationToken cancel)
    {
        RowPolicyNames.RequireRight(session);
        var (database, name) = session.Resolve(statement.Name);
        var isMissing = false;
        store.Commit(before =>
        {
            var home = before.RequireDatabase(database);
            isMissing = MaskingPolicy.Find(before, home.Id, name) is null;
            if (isMissing) return statement.IfExists ? [] : throw PolicyErrors.UnknownMask.With(database, name);
            // A table that was dropped may come back.
            foreach (var table in before.Objects.Values.Concat(before.Trash.Values.SelectMany(t => t.Objects)).OfType<Table>())
            {
                if (table.AllColumnMasks.FirstOrDefault(m => m.DatabaseId == home.Id && m.Policy == name) is { } mask)
                    throw PolicyErrors.MaskInUse.With(name, mask.Column, table.Name);
            }

            return [new DropDocument(MaskingPolicy.DocumentKind, MaskingPolicy.KeyOf(home.Id, name))];
        });
        if (isMissing) session.AddWarning(Warning.Note(PolicyErrors.UnknownMask.Code, $"Masking policy '{name}' does not exist"));
        return StatementResult.Done;
    }
}

/// <summary>Checks masking policies and puts them on columns.</summary>
internal static class Masks
{
    /// <summary>Throws error 7671 where a policy does not give what it says, of the values that it names.</summary>
    internal static void Check(CreateMaskingPolicyStatement statement, Session session)
    {
        var name = statement.Name.Name;
        if (statement.Arguments.GroupBy(a => a.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw PolicyErrors.WrongMask.With(name, $"names the value '{twice.Key}' twice");
        SyntaxWalk.Visit(statement.Body, node =>
        {
            if (RowPredicate.Problem(node) is { } problem) throw PolicyErrors.WrongMask.With(name, problem);
        });
        var view = new SessionCatalogView(session, FunctionCatalog.Default, session.Catalog) { Trusted = true };
        var context = new BindingContext(view, new ColumnFactory());
        var types = statement.Arguments.Select(a => TypeNames.Resolve(a.Type)).ToList();
        var returns = TypeNames.Resolve(statement.Returns);
        if (!AreAlike(types[0], returns))
            throw PolicyErrors.WrongMask.With(name, $"has to return the type of its first value, {types[0]}, not {returns}");
        var scope = new Scope(
            [.. statement.Arguments.Select((a, i) => new ScopeColumn(null, "", a.Name, context.Columns.Create(a.Name, types[i])))], null);
        var body = PolicyBinder.Bind(context, statement.Body, scope, PolicyBinder.MaskClause);
        if (body.Type.Kind != SqlTypeKind.Null && !AreAlike(body.Type, returns))
            throw PolicyErrors.WrongMask.With(name, $"gives values of type {body.Type}, not {returns}");
    }

    /// <summary>Puts a policy on a column, or takes that away which is on it.</summary>
    internal static void Set(CatalogStore store, long tableId, SetMaskAction action, Session session)
    {
        RowPolicyNames.RequireRight(session);
        store.Commit(before =>
        {
            var table = before.Find(tableId) as Table ?? throw CatalogErrors.UnknownTable.With("", tableId);
            var column = ColumnReader.Require(table.Columns, action.Column);
            var others = table.AllColumnMasks.Where(m => !m.Column.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
            if (action.Policy is null) return [new PutColumnMasks(tableId, [.. others])];
            var (database, name) = session.Resolve(action.Policy);
            var home = before.RequireDatabase(database);
            var policy = MaskingPolicy.Find(before, home.Id, name) ?? throw PolicyErrors.UnknownMask.With(database, name);
            var columns = Columns(policy, table, column, action.Columns);
            var mask = new ColumnMask(column.Name, home.Id, name, Over(policy, columns));
            return [new PutColumnMasks(tableId, [.. others, mask])];
        });
    }

    private static List<Column> Columns(MaskingPolicy policy, Table table, Column masked, NodeList<string> names)
    {
        var columns = names.Count == 0 ? [masked] : names.Select(n => ColumnReader.Require(table.Columns, n)).ToList();
        if (columns[0].Id != masked.Id)
            throw PolicyErrors.WrongMask.With(policy.Name, $"takes the masked column '{masked.Name}' first");
        if (columns.Count != policy.Arguments.Length)
            throw PolicyErrors.WrongMask.With(policy.Name, $"takes {policy.Arguments.Length} columns, USING ({masked.Name}, ...)");
        for (var i = 0; i < columns.Count; i++)
        {
            var type = SqlParser.ParseExpression($"CAST(NULL AS {policy.Types[i]})") is Cast cast ? TypeNames.Resolve(cast.Type) : null;
            if (type is not null && !AreAlike(columns[i].Type, type))
                throw PolicyErrors.WrongMask.With(policy.Name, $"takes {type} for '{columns[i].Name}', which is {columns[i].Type}");
        }

        return columns;
    }

    // The text over the columns of the table, which may be called like other values of the policy.
    private static string Over(MaskingPolicy policy, List<Column> columns)
        => SqlPrinter.Print(SyntaxRewrite.Map(SqlParser.ParseExpression(policy.BodySql), node =>
        {
            if (node is not ColumnRef { Parts: [var name] }) return null;
            var at = policy.Arguments.ToList().FindIndex(a => a.Equals(name, StringComparison.OrdinalIgnoreCase));
            return at < 0 ? null : new ColumnRef(columns[at].Name);
        }));

    private static bool AreAlike(SqlType one, SqlType other)
        => one.IsText && other.IsText || one.IsInteger && other.IsInteger || one.IsFloating && other.IsFloating
            || one.Kind == other.Kind && !one.IsNested;
}
