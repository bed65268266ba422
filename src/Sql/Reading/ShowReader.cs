using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads SHOW.</summary>
internal static class ShowReader
{
    public static Statement Read(ShowStatementContext tree, SourceText source) => tree switch
    {
        ShowCreateContext show => new ShowCreateStatement(
            string.Join(' ', show.showCreateKind().children.Select(word => word.GetText().ToUpperInvariant())),
            NameReader.Object(show.qualifiedName(), source)) { IfNotExists = show.ifNotExists() is not null },
        ShowCreateUserContext show => new ShowCreateStatement("USER", new ObjectName(""))
        {
            User = NameReader.User(show.userName(), source),
        },
        ShowGrantsContext show => new ShowGrantsStatement(
            show.userName() is { } user ? NameReader.User(user, source)
            : show.identifier() is { } role ? new UserName(NameReader.Name(role), "") { IsRole = true }
            : null),
        ShowRowPolicyContext show => new ShowRowPolicyStatement(
            show.grantee() is { } whose ? NameReader.Grantee(whose, source) : null),
        ShowListContext show => Read(show, source),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static ShowStatement Read(ShowListContext tree, SourceText source)
    {
        var words = new List<string>(tree.showWord().Select(word => word.GetText().ToUpperInvariant()));
        var show = TakeFlags(new ShowStatement(""), words);
        var arguments = new List<Expression>();
        if (words is ["RESOURCE", "GROUP", _])
        {
            // The third is a name, not a word.
            arguments.Add(new ColumnRef(NameReader.Word(tree.showWord()[^1])) { Span = source.Span(tree.showWord()[^1]) });
            words.RemoveAt(2);
        }

        foreach (var argument in tree.showArgument())
        {
            words.AddRange(argument.showWord().Select(word => word.GetText().ToUpperInvariant()));
            if (argument.literal() is { } literal)
            {
                arguments.Add(LiteralReader.Read(literal, source));
            }
            else if (argument.userName() is { } user)
            {
                var name = NameReader.User(user, source);
                arguments.Add(new StringLiteral($"{name.User}@{name.Host}") { Span = name.Span });
            }
        }

        var from = tree.showFrom();
        if (from.Length > 2)
        {
            throw source.Wrong(from[2], "there is one FROM too many");
        }

        var (limit, offset) = QueryReader.ReadLimit(tree.limitClause(), source);
        return show with
        {
            Words = string.Join(' ', words),
            Arguments = NodeList.From(arguments),
            From = from.Length > 0 ? NameReader.Object(from[0].qualifiedName(), source) : null,
            From2 = from.Length > 1 ? NameReader.Object(from[1].qualifiedName(), source) : null,
            Partitions = NameReader.Names(tree.columnNames()),
            Like = NameReader.OptionalText(tree.@string()),
            Where = ExpressionReader.ReadOptional(tree.where, source),
            OrderBy = FunctionReader.OrderBy(tree.orderItem(), source),
            Limit = limit,
            Offset = offset,
        };
    }

    // The flags lead; a list that is called GLOBAL alone keeps its word.
    private static ShowStatement TakeFlags(ShowStatement show, List<string> words)
    {
        while (words.Count > 1)
        {
            switch (words[0])
            {
                case "FULL":
                    show = show with { Full = true };
                    break;
                case "EXTENDED":
                    show = show with { Extended = true };
                    break;
                case "GLOBAL":
                    show = show with { Scope = VariableScope.Global };
                    break;
                case "SESSION" or "LOCAL":
                    show = show with { Scope = VariableScope.Session };
                    break;
                default:
                    return show;
            }

            words.RemoveAt(0);
        }

        return show;
    }
}
