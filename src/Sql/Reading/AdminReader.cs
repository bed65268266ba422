using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads statements of operators: nodes, configuration, failpoints, resource groups.</summary>
internal static class AdminReader
{
    public static Statement Read(AdminStatementContext tree, SourceText source) => tree switch
    {
        AlterSystemSetContext set => new AlterSystemSetStatement(
            (set.identifier() is { } name ? NameReader.Name(name) : NameReader.Text(set.@string())).ToLowerInvariant(),
            SessionReader.Value(set.setValue(), source)),
        AlterSystemNodesContext nodes => Read(nodes, source),
        SetFailpointContext set => new SetFailpointStatement(
            NameReader.Name(set.asAlias()), NameReader.OptionalText(set.@string())),
        ToggleFailpointContext toggle => new SetFailpointStatement(NameReader.Name(toggle.asAlias()),
            toggle.DISABLE() is not null ? null : NameReader.OptionalText(toggle.@string()) ?? "on"),
        AdminSetConfigContext set => new AdminSetConfigStatement(
            set.BACKEND() is not null, NameReader.Properties(set.property(), source))
        {
            Persistent = set.PERSISTENT() is not null,
        },
        AdminShowConfigContext show => new AdminShowConfigStatement(
            show.BACKEND() is not null, NameReader.OptionalText(show.@string())),
        AdminTableContext table => new AdminStatement(
            string.Join(' ', table.anyWord().Select(word => word.GetText().ToUpperInvariant())) + " TABLE")
        {
            Name = NameReader.Object(table.qualifiedName(), source),
            Partitions = NameReader.Names(table.columnNames()),
        },
        AdminOtherContext other => Read(other, source),
        CreateResourceGroupContext create => new CreateResourceGroupStatement(NameReader.Name(create.identifier()),
            create.ifNotExists() is not null, create.REPLACE() is not null)
        {
            Classifiers = Classifiers(create.resourceClassifier(), source),
            Limits = NameReader.Properties(create.property(), source),
        },
        AlterResourceGroupContext alter => new AlterResourceGroupStatement(NameReader.Name(alter.identifier()))
        {
            AddedClassifiers = Classifiers(alter.resourceClassifier(), source),
            DroppedClassifiers = [.. alter.INTEGER_VALUE().Select(id => NameReader.Integer(id, source, tree))],
            DropAll = alter.ALL() is not null,
            Limits = NameReader.Properties(alter.property(), source),
        },
        DropResourceGroupContext drop =>
            new DropResourceGroupStatement(NameReader.Name(drop.identifier()), drop.ifExists() is not null),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static AlterSystemNodesStatement Read(AlterSystemNodesContext tree, SourceText source)
    {
        var kind = string.Join(' ', tree.nodeKind().children.Select(word => word.GetText().ToUpperInvariant()));
        var verb = tree.verb.Text.ToUpperInvariant();
        return new AlterSystemNodesStatement(
            verb == "CANCEL" ? "CANCEL DECOMMISSION" : verb, kind == "BACKENDS" ? "BACKEND" : kind,
            [.. tree.@string().Select(NameReader.Text)])
        {
            Properties = tree.properties() is { } properties
                ? NameReader.Properties(properties, source)
                : NameReader.Properties(tree.property(), source),
            Force = tree.FORCE() is not null,
        };
    }

    private static AdminStatement Read(AdminOtherContext tree, SourceText source)
    {
        var statement = new AdminStatement(
            string.Join(' ', tree.anyWord().Select(word => word.GetText().ToUpperInvariant())));
        var arguments = new List<Expression>();
        foreach (var argument in tree.adminArgument())
        {
            arguments.AddRange(argument.literal().Select(literal => LiteralReader.Read(literal, source)));
            if (argument.qualifiedName() is { } name)
            {
                statement = statement with { Name = NameReader.Object(name, source) };
            }
            else if (argument.columnNames() is { } partitions)
            {
                statement = statement with { Partitions = NameReader.Names(partitions) };
            }
            else if (argument.properties() is { } properties)
            {
                statement = statement with { Properties = NameReader.Properties(properties, source) };
            }
            else if (argument.property().Length > 0)
            {
                statement = statement with { Properties = NameReader.Properties(argument.property(), source) };
            }
        }

        // PROPERTIES is a word like any other, so the loop over the words took it.
        const string last = " PROPERTIES";
        return statement with
        {
            Arguments = NodeList.From(arguments),
            Where = ExpressionReader.ReadOptional(tree.where, source),
            Words = statement.Words.EndsWith(last, StringComparison.Ordinal)
                ? statement.Words[..^last.Length]
                : statement.Words,
        };
    }

    private static NodeList<NodeList<Property>> Classifiers(IEnumerable<ResourceClassifierContext> trees,
        SourceText source) =>
        [.. trees.Select(tree => (NodeList<Property>)[.. tree.classifierPart().Select(part => Part(part, source))])];

    // A list of words is one text: query_type IN ('select', 'insert').
    private static Property Part(ClassifierPartContext part, SourceText source)
        => part.property() is { } property ? NameReader.Property(property, source)
            : new Property(NameReader.Name(part.anyName()), string.Join(",", part.@string().Select(NameReader.Text)))
            {
                Span = source.Span(part),
            };
}
