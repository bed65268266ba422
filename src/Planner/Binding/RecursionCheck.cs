using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Tells whether a common table expression reads itself.</summary>
public static class RecursionCheck
{
    public static bool Reads(Query query, string name) => Reads(query.Body, name);

    private static bool Reads(QueryBody body, string name) => body switch
    {
        SelectBody { From: { } from } => Reads(from, name),
        SetOperation operation => Reads(operation.Left, name) || Reads(operation.Right, name),
        NestedQuery nested => Reads(nested.Query, name),
        _ => false,
    };

    private static bool Reads(TableExpression table, string name) => table switch
    {
        TableRef reference => reference.Name.Database is null && reference.Name.Name == name,
        DerivedTable derived => Reads(derived.Query, name),
        PivotTable pivot => Reads(pivot.Source, name),
        Join join => Reads(join.Left, name) || Reads(join.Right, name),
        _ => false,
    };
}
