using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes types and column definitions.</summary>
internal static class TypePrinter
{
    public static void Print(TypeName type, SqlOutput output)
    {
        output.Raw(type.Name);
        if (type.Elements.Count > 0)
        {
            output.Raw("<");
            for (var i = 0; i < type.Elements.Count; i++)
            {
                output.If(i > 0, ", ");
                if (type.FieldNames.Count > 0)
                {
                    output.Name(type.FieldNames[i]).Raw(" ");
                }

                Print(type.Elements[i], output);
            }

            output.Raw(">");
        }

        if (type.Arguments.Count > 0)
        {
            output.Raw("(").List(type.Arguments, (argument, target) => target.Raw(argument.ToString()), ",").Raw(")");
        }

        if (type.Members.Count > 0)
        {
            output.Raw("(").List(type.Members, (member, target) => target.FixedText(member)).Raw(")");
        }

        output.If(type.Unsigned, " unsigned");
        output.Word(" CHARACTER SET ", type.Charset);
        output.Word(" COLLATE ", type.Collation);
    }

    public static void Print(ColumnDefinition column, SqlOutput output)
    {
        output.Name(column.Name).Raw(" ");
        Print(column.Type, output);
        output.If(column.IsKey, " KEY");
        output.If(column.Aggregate is not null, " " + column.Aggregate?.ToUpperInvariant());
        output.If(column.Nullable == false, " NOT NULL").If(column.Nullable == true, " NULL");
        output.If(column.AutoIncrement, " AUTO_INCREMENT");
        PrintGenerated(column, output);
        if (column.Default is { } value)
        {
            output.Raw(" DEFAULT ");
            PrintDefault(value, output);
        }

        if (column.OnUpdate is { } update)
        {
            output.Raw(" ON UPDATE ");
            ExpressionPrinter.Print(update, output);
        }

        output.If(column.IsPrimaryKey, " PRIMARY KEY").If(column.IsUnique, " UNIQUE").Comment(column.Comment);
    }

    private static void PrintGenerated(ColumnDefinition column, SqlOutput output)
    {
        if (column.Generated is { } expression)
        {
            output.Raw(" AS (");
            ExpressionPrinter.Print(expression, output);
            output.Raw(")").If(column.GeneratedStored, " STORED");
        }
    }

    // CURRENT_TIMESTAMP without parentheses is what every client expects to read.
    public static void PrintDefault(Expression value, SqlOutput output)
    {
        switch (value)
        {
            case Literal:
                ExpressionPrinter.Print(value, output);
                break;
            case FunctionCall { Arguments.Count: 0, Name: "current_timestamp" or "current_date" }:
                output.Raw(((FunctionCall)value).Name.ToUpperInvariant());
                break;
            case FunctionCall { Over: null, IsStar: false, Distinct: false, Database: null }:
                ExpressionPrinter.Print(value, output);
                break;
            default:
                output.Raw("(");
                ExpressionPrinter.Print(value, output);
                output.Raw(")");
                break;
        }
    }
}
