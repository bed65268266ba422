using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads databases, views, indexes, catalogs, sources and sinks; tables have readers of their own.</summary>
internal static class DdlReader
{
    public static Statement Read(DdlStatementContext tree, SourceText source) => tree.GetChild(0) switch
    {
        CreateTableContext create => CreateTableReader.Read(create, source),
        CreateTableLikeContext like => new CreateTableLikeStatement(NameReader.Object(like.qualifiedName(0), source),
            NameReader.Object(like.qualifiedName(1), source), like.ifNotExists() is not null)
        {
            Temporary = like.TEMPORARY() is not null,
            Properties = NameReader.Properties(like.properties(), source),
        },
        AlterTableContext alter => AlterTableReader.Read(alter, source),
        DropTableContext drop => new DropTableStatement(NameReader.Objects(drop.qualifiedName(), source),
            drop.ifExists() is not null, drop.FORCE().Length > 0)
        {
            Temporary = drop.TEMPORARY() is not null,
            Rule = NameReader.Rule(drop.CASCADE().Length > 0, drop.RESTRICT().Length > 0),
        },
        RenameTablesContext rename => new RenameTablesStatement([.. rename.tableRename().Select(item =>
            new TableRename(NameReader.Object(item.qualifiedName(0), source),
                NameReader.Object(item.qualifiedName(1), source)) { Span = source.Span(item) })]),
        CreateViewContext view => Read(view, source),
        AlterViewContext view => new AlterViewStatement(NameReader.Object(view.qualifiedName(), source),
            ViewColumns(view.viewColumn(), source), QueryReader.Read(view.query(), source))
        {
            QueryText = source.Text(view.query()),
        },
        DropViewContext drop => new DropViewStatement(NameReader.Objects(drop.qualifiedName(), source),
            drop.ifExists() is not null)
        {
            Rule = NameReader.Rule(drop.CASCADE() is not null, drop.RESTRICT() is not null),
        },
        CreateIndexContext index => Read(index, source),
        DropIndexContext drop => new DropIndexStatement(NameReader.Object(drop.qualifiedName(), source),
            NameReader.Name(drop.identifier()), drop.ifExists() is not null),
        CreateDatabaseContext create => Read(create, source),
        AlterDatabaseContext alter => Read(alter, source),
        MoveObjectContext move => Read(move, source),
        DropDatabaseContext drop => ReadDrop(drop, source),
        var other => ReadConnected(other, tree, source),
    };

    public static NodeList<ViewColumn> ViewColumns(IEnumerable<ViewColumnContext> trees, SourceText source) =>
        [.. trees.Select(tree => new ViewColumn(NameReader.Name(tree.identifier()),
            NameReader.OptionalText(tree.@string()))
        {
            Span = source.Span(tree),
        })];

    private static Statement ReadConnected(object other, DdlStatementContext tree, SourceText source) => other switch
    {
        CreateCatalogContext create => new CreateCatalogStatement(NameReader.Name(create.identifier()),
            create.ifNotExists() is not null, NameReader.Properties(create.properties(), source))
        {
            Comment = NameReader.Comment(create.comment()),
        },
        AlterCatalogContext alter => new AlterCatalogStatement(NameReader.Name(alter.identifier()),
            alter.properties() is { } properties
                ? NameReader.Properties(properties, source)
                : NameReader.Properties(alter.property(), source)),
        DropCatalogContext drop => new DropCatalogStatement(NameReader.Name(drop.identifier()),
            drop.ifExists() is not null),
        CreateSourceContext create => StreamReader.Read(create, source),
        CreateSinkContext create => StreamReader.Read(create, source),
        AlterStreamContext alter => StreamReader.Read(alter, source),
        DropStreamContext drop => StreamReader.Read(drop, source),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static CreateDatabaseStatement Read(CreateDatabaseContext tree, SourceText source)
    {
        var (catalog, name) = DatabaseName(tree.qualifiedName(), source);
        var create = new CreateDatabaseStatement(catalog, name, tree.ifNotExists() is not null)
        {
            Properties = NameReader.Properties(tree.properties(), source),
        };
        foreach (var option in tree.databaseOption())
        {
            if (option.COLLATE() is not null)
            {
                create = create with { Collation = NameReader.Charset(option.charsetName()) };
            }
            else if (option.charsetName() is { } charset)
            {
                create = create with { Charset = NameReader.Charset(charset) };
            }
        }

        return create;
    }

    private static AlterDatabaseStatement Read(AlterDatabaseContext tree, SourceText source)
    {
        var named = tree.identifier().Length > (tree.to is null ? 0 : 1);
        return new AlterDatabaseStatement(named ? NameReader.Name(tree.identifier(0)) : "")
        {
            NewName = tree.to is { } to ? NameReader.Name(to) : null,
            Properties = NameReader.Properties(tree.properties(), source),
        };
    }

    private static Statement Read(MoveObjectContext tree, SourceText source)
    {
        var kind = tree.MATERIALIZED() is not null ? "MATERIALIZED VIEW" : tree.GetChild(1).GetText().ToUpperInvariant();
        var name = NameReader.Object(tree.qualifiedName(), source);
        return tree.userName() is { } owner
            ? new SetOwnerStatement(kind, name, NameReader.User(owner, source))
            : new SetSchemaStatement(kind, name, NameReader.Name(tree.identifier()));
    }

    private static DropDatabaseStatement ReadDrop(DropDatabaseContext tree, SourceText source)
    {
        var (catalog, name) = DatabaseName(tree.qualifiedName(), source);
        return new DropDatabaseStatement(catalog, name, tree.ifExists() is not null, tree.FORCE() is not null)
        {
            Rule = NameReader.Rule(tree.CASCADE() is not null, tree.RESTRICT() is not null),
        };
    }

    private static (string? Catalog, string Name) DatabaseName(QualifiedNameContext tree, SourceText source)
    {
        var parts = NameReader.Parts(tree);
        return parts.Count switch
        {
            1 => (null, parts[0]),
            2 => (parts[0], parts[1]),
            _ => throw source.Wrong(tree, "a database name has at most two parts: catalog.database"),
        };
    }

    private static CreateViewStatement Read(CreateViewContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(), source), ViewColumns(tree.viewColumn(), source),
            QueryReader.Read(tree.query(), source))
        {
            OrReplace = tree.REPLACE() is not null,
            IfNotExists = tree.ifNotExists() is not null,
            Comment = NameReader.OptionalText(tree.@string()),
            Security = tree.INVOKER() is not null ? "INVOKER" : tree.DEFINER() is not null ? "DEFINER"
                : tree.viewOption().FirstOrDefault(option => option.SECURITY() is not null) is { } security
                    ? security.DEFINER() is not null ? "DEFINER" : "INVOKER"
                    : null,
            QueryText = source.Text(tree.query()),
        };

    private static CreateIndexStatement Read(CreateIndexContext tree, SourceText source)
    {
        var columns = CreateTableReader.KeyColumns(tree.keyColumn(), source);
        var index = new IndexDefinition(NameReader.Name(tree.identifier(0)), columns)
        {
            Unique = tree.UNIQUE() is not null,
            Kind = tree.USING() is not null ? NameReader.Name(tree.identifier(1)).ToLowerInvariant()
                : tree.UNIQUE() is null ? tree.kind?.Text.ToLowerInvariant() : null,
            Span = source.Span(tree),
        };
        return new CreateIndexStatement(NameReader.Object(tree.qualifiedName(), source),
            CreateTableReader.WithOptions(index, tree.indexOption(), source), tree.ifNotExists() is not null);
    }
}
