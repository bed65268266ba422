using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads column definitions.</summary>
internal static class ColumnReader
{
    public static ColumnDefinition Read(ColumnDefinitionContext tree, SourceText source)
    {
        var column = new ColumnDefinition(NameReader.Name(tree.identifier()), TypeReader.Read(tree.dataType(), source))
        {
            Span = source.Span(tree),
        };
        foreach (var attribute in tree.columnAttribute())
        {
            column = Apply(column, attribute, source);
        }

        return column;
    }

    private static ColumnDefinition Apply(ColumnDefinition column, ColumnAttributeContext tree, SourceText source) =>
        tree switch
        {
            NotNullAttributeContext => column with { Nullable = false },
            NullAttributeContext => column with { Nullable = true },
            DefaultAttributeContext item => column with { Default = Default(item.defaultValue(), source) },
            OnUpdateAttributeContext item =>
                column with { OnUpdate = ExpressionReader.Read(item.expression(), source) },
            AutoIncrementAttributeContext => column with { AutoIncrement = true },
            CommentAttributeContext item => column with { Comment = NameReader.Comment(item.comment()) },
            PrimaryAttributeContext => column with { IsPrimaryKey = true },
            UniqueAttributeContext => column with { IsUnique = true },
            KeyAttributeContext => column with { IsKey = true },
            AggregateAttributeContext item => column with { Aggregate = item.GetText().ToLowerInvariant() },
            GeneratedAttributeContext item => column with
            {
                Generated = ExpressionReader.Read(item.expression(), source),
                GeneratedStored = item.STORED() is not null,
            },
            DerivedAttributeContext item => column with
            {
                Generated = ExpressionReader.Read(item.expression(), source),
                GeneratedStored = true,
            },
            LateModifierAttributeContext item => column with
            {
                Type = TypeReader.ApplyModifiers(column.Type, [item.typeModifier()]),
            },
            _ => column,
        };

    private static Expression Default(DefaultValueContext tree, SourceText source)
    {
        var span = source.Span(tree);
        if (tree.literal() is { } literal)
        {
            var value = LiteralReader.Read(literal, source);
            return tree.MINUS_SIGN() is null
                ? value
                : (LiteralReader.Negate(value) ?? throw source.Wrong(tree,
                    "a minus sign needs a number")) with { Span = span };
        }

        if (tree.expression() is { } expression)
        {
            return ExpressionReader.Read(expression, source);
        }

        var name = tree.identifier() is { } word ? NameReader.Name(word) : tree.Start.Text;
        NodeList<Expression> arguments = tree.INTEGER_VALUE() is { } digits
            ? [new IntegerLiteral(NameReader.Integer(digits, source, tree)) { Span = span }]
            : ExpressionReader.ReadAll(tree.expressions(), source);
        return new FunctionCall(name.ToLowerInvariant(), arguments) { Span = span };
    }
}
