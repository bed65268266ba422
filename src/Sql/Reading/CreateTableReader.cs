using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads CREATE TABLE with its elements and clauses.</summary>
internal static class CreateTableReader
{
    public static CreateTableStatement Read(CreateTableContext tree, SourceText source)
    {
        var table = new CreateTableStatement(NameReader.Object(tree.qualifiedName(), source), [])
        {
            IfNotExists = tree.ifNotExists() is not null,
            Temporary = tree.TEMPORARY() is not null,
            External = tree.EXTERNAL() is not null,
            Query = tree.query() is { } query ? QueryReader.Read(query, source) : null,
            Span = source.Span(tree),
        };
        foreach (var element in tree.tableElement())
        {
            table = Apply(table, element, source);
        }

        foreach (var clause in tree.tableClause())
        {
            table = Apply(table, clause, source);
        }

        return table;
    }

    public static TableKey Key(TableKeyContext tree, SourceText source) =>
        new(TableKeyKind.Primary, KeyColumns(tree.keyColumn(), source).Map(column => column.Name))
        {
            Span = source.Span(tree),
        };

    public static NodeList<IndexColumn> KeyColumns(IEnumerable<KeyColumnContext> trees, SourceText source) =>
        [.. trees.Select(tree => new IndexColumn(NameReader.Name(tree.identifier()),
            tree.INTEGER_VALUE() is { } length ? NameReader.SmallInteger(length, source, tree) : null,
            tree.DESC() is not null) { Span = source.Span(tree) })];

    public static IndexDefinition Index(IndexDefinitionContext tree, SourceText source)
    {
        // [CONSTRAINT c] ... [name] [USING kind]: the kind is the name directly behind USING.
        string? kind = tree.FULLTEXT()?.GetText() ?? tree.SPATIAL()?.GetText();
        string? name = null;
        var afterUsing = tree.USING()?.Symbol.TokenIndex;
        var afterConstraint = tree.CONSTRAINT()?.Symbol.TokenIndex;
        foreach (var word in tree.identifier())
        {
            if (afterUsing is { } mark && word.Start.TokenIndex > mark)
            {
                kind = NameReader.Name(word);
            }
            else if (name is null || afterConstraint is not null)
            {
                name = NameReader.Name(word);
            }
        }

        var index = new IndexDefinition(name, KeyColumns(tree.keyColumn(), source))
        {
            Unique = tree.UNIQUE() is not null,
            Kind = kind?.ToLowerInvariant(),
            Span = source.Span(tree),
        };
        return WithOptions(index, tree.indexOption(), source);
    }

    public static IndexDefinition WithOptions(
        IndexDefinition index, IEnumerable<IndexOptionContext> options, SourceText source)
    {
        foreach (var option in options)
        {
            if (option.comment() is { } comment)
            {
                index = index with { Comment = NameReader.Comment(comment) };
            }
            else if (option.USING() is not null)
            {
                index = index with { Kind = NameReader.Name(option.identifier()).ToLowerInvariant() };
            }
            else if (option.properties() is { } properties)
            {
                index = index with { Properties = NameReader.Properties(properties, source) };
            }
            else if (option.property().Length > 0)
            {
                index = index with { Properties = NameReader.Properties(option.property(), source) };
            }
        }

        return index;
    }

    public static ForeignKeyDefinition ForeignKey(ForeignKeyContext tree, SourceText source) =>
        new(NameReader.OptionalName(tree.constraintName), NameReader.Names(tree.columnNames()),
            NameReader.Object(tree.referencesClause().qualifiedName(), source),
            NameReader.Names(tree.referencesClause().columnNames())) { Span = source.Span(tree) };

    public static string OptionKey(TableOptionKeyContext tree) =>
        string.Join(' ', tree.children.Select(child => child.GetText().ToUpperInvariant()));

    public static Distribution Distribution(DistributionContext tree, SourceText source) =>
        new(tree.HASH() is null ? DistributionKind.Random : DistributionKind.Hash,
            NameReader.Names(tree.columnNames()),
            tree.INTEGER_VALUE() is { } buckets ? NameReader.SmallInteger(buckets, source, tree) : null)
        {
            AutoBuckets = tree.AUTO() is not null,
            Span = source.Span(tree),
        };

    public static RollupDefinition Rollup(RollupItemContext tree, SourceText source) =>
        new(NameReader.Name(tree.name), NameReader.Names(tree.columns))
        {
            Keys = NameReader.Names(tree.keys),
            Source = NameReader.OptionalName(tree.source),
            Properties = NameReader.Properties(tree.properties(), source),
            Span = source.Span(tree),
        };

    private static CreateTableStatement Apply(CreateTableStatement table, TableElementContext tree, SourceText source)
    {
        switch (tree.GetChild(0))
        {
            case ColumnDefinitionContext column:
                return table with { Columns = [.. table.Columns, ColumnReader.Read(column, source)] };
            case TableKeyContext key:
                return table with { Keys = [.. table.Keys, Key(key, source)] };
            case IndexDefinitionContext index:
                return table with { Indexes = [.. table.Indexes, Index(index, source)] };
            case ForeignKeyContext key:
                return table with { ForeignKeys = [.. table.ForeignKeys, ForeignKey(key, source)] };
            case CheckConstraintContext check:
                var condition = ExpressionReader.Read(check.expression(), source);
                var definition = new CheckDefinition(NameReader.OptionalName(check.identifier()), condition);
                return table with { Checks = [.. table.Checks, definition with { Span = source.Span(check) }] };
            case IdentifierContext name:
                return table with { ColumnNames = [.. table.ColumnNames, NameReader.Name(name)] };
            default:
                throw source.Wrong(tree, "this does not belong into a list of columns");
        }
    }

    private static CreateTableStatement Apply(CreateTableStatement table, TableClauseContext tree, SourceText source)
    {
        switch (tree)
        {
            case EngineClauseContext clause:
                return table with { Engine = NameReader.Name(clause.asAlias()) };
            case KeyClauseContext clause:
                return table with { Keys = [.. table.Keys, ReadKey(clause, source)] };
            case CommentClauseContext clause:
                return table with { Comment = NameReader.Comment(clause.comment()) };
            case PartitionClauseContext clause:
                return table with { Partitioning = PartitionReader.Read(clause.partitionBy(), source) };
            case DistributionClauseContext clause:
                return table with { Distribution = Distribution(clause.distribution(), source) };
            case SortClauseContext clause:
                return table with { OrderBy = NameReader.Names(clause.columnNames()) };
            case PropertiesClauseContext clause:
                return table with
                {
                    Properties = [.. table.Properties, .. NameReader.Properties(clause.properties(), source)],
                };
            case WithOptionsClauseContext clause:
                return table with
                {
                    Properties = [.. table.Properties, .. NameReader.Properties(clause.property(), source)],
                };
            case RollupClauseContext clause:
                return table with { Rollups = [.. table.Rollups, .. clause.rollupItem().Select(item => Rollup(item, source))] };
            case CharsetClauseContext clause:
                return table with { Charset = NameReader.Charset(clause.charsetName()) };
            case CollateClauseContext clause:
                return table with { Collation = NameReader.Charset(clause.charsetName()) };
            default:
                return ApplyRare(table, tree, source);
        }
    }

    private static CreateTableStatement ApplyRare(CreateTableStatement table, TableClauseContext tree,
        SourceText source)
    {
        var span = source.Span(tree);
        switch (tree)
        {
            case HivePartitionClauseContext clause:
                return table with
                {
                    PartitionedBy = [.. clause.columnDefinition().Select(column => ColumnReader.Read(column, source))],
                };
            case StoredClauseContext clause:
                var format = new Property("STORED AS", NameReader.Name(clause.asAlias())) { Span = span };
                return table with { Options = [.. table.Options, format] };
            case LocationClauseContext clause:
                var place = new Property("LOCATION", NameReader.Name(clause.asAlias())) { Span = span };
                return table with { Options = [.. table.Options, place] };
            case OtherTableClauseContext clause:
                var option = new Property(OptionKey(clause.tableOptionKey()),
                    NameReader.Value(clause.propertyValue(), source)) { Span = span };
                return table with { Options = [.. table.Options, option] };
            default:
                throw source.Wrong(tree, "this does not belong behind a list of columns");
        }
    }

    private static TableKey ReadKey(KeyClauseContext tree, SourceText source)
    {
        var kind = tree.kind.Type switch
        {
            MatViewLexer.DUPLICATE => TableKeyKind.Duplicate,
            MatViewLexer.AGGREGATE => TableKeyKind.Aggregate,
            MatViewLexer.UNIQUE => TableKeyKind.Unique,
            _ => TableKeyKind.Primary,
        };
        return new TableKey(kind, NameReader.Names(tree.columnNames())) { Span = source.Span(tree) };
    }
}
