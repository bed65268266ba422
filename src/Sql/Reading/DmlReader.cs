using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads statements that change rows.</summary>
internal static class DmlReader
{
    public static Statement Read(DmlStatementContext tree, SourceText source) => tree.GetChild(0) switch
    {
        InsertStatementContext insert => Read(insert, source),
        UpdateStatementContext update => Read(update, source),
        DeleteStatementContext delete => Read(delete, source),
        TruncateStatementContext truncate => new TruncateStatement(
            NameReader.Object(truncate.qualifiedName(), source), TableReader.Partitions(truncate.partitionNames()),
            truncate.FORCE() is not null),
        LoadDataStatementContext load => Read(load, source),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    public static InsertStatement Read(InsertStatementContext tree, SourceText source)
    {
        var verb = tree.insertVerb();
        var mode = verb.REPLACE() is not null ? InsertMode.Replace
            : verb.OVERWRITE() is not null ? InsertMode.Overwrite
            : InsertMode.Into;
        var columns = tree.columnList() is { } list
            ? (NodeList<string>)[.. list.qualifiedName().Select(name => NameReader.Parts(name)[^1])]
            : [];
        var rows = ReadSource(tree, source, ref columns);
        var partition = tree.insertPartition();
        return new InsertStatement(mode, NameReader.Object(tree.qualifiedName(), source), columns, rows)
        {
            Ignore = verb.insertOption().Any(option => option.IGNORE() is not null),
            Partitions = partition is null ? [] : NameReader.Names(partition.identifier()),
            TemporaryPartitions = partition?.TEMPORARY() is not null,
            StaticPartition = partition is null ? [] : Assignments(partition.assignment(), source),
            Label = tree.labelClause() is [{ } label, ..] ? NameReader.Name(label.asAlias()) : null,
            Properties = NameReader.Properties(tree.properties(), source),
            OnDuplicateKeyUpdate = Assignments(tree.assignment(), source),
            ByName = tree.BY() is not null,
            Span = source.Span(tree),
        };
    }

    public static NodeList<Assignment> Assignments(IEnumerable<AssignmentContext> trees, SourceText source) =>
        [.. trees.Select(tree => new Assignment(NameReader.Column(tree.qualifiedName(), source),
            ExpressionReader.Read(tree.expression(), source)) { Span = source.Span(tree) })];

    public static UpdateStatement Read(UpdateStatementContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(), source), NameReader.Alias(tree.asAlias(), tree.bareAlias()),
            Assignments(tree.assignment(), source))
        {
            With = tree.withClause() is { } with ? QueryReader.ReadWith(with, source) : null,
            From = tree.tableReferences() is { } from ? TableReader.Read(from, source) : null,
            Where = ExpressionReader.ReadOptional(tree.where, source),
            OrderBy = FunctionReader.OrderBy(tree.orderItem(), source),
            Limit = QueryReader.ReadLimit(tree.limitClause(), source).Limit,
            Span = source.Span(tree),
        };

    public static DeleteStatement Read(DeleteStatementContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(), source), NameReader.Alias(tree.asAlias(), tree.bareAlias()))
        {
            With = tree.withClause() is { } with ? QueryReader.ReadWith(with, source) : null,
            Partitions = tree.partitionNames() is [{ } names, ..] ? TableReader.Partitions(names) : [],
            Using = tree.tableReferences() is { } tables ? TableReader.Read(tables, source) : null,
            Where = ExpressionReader.ReadOptional(tree.where, source),
            OrderBy = FunctionReader.OrderBy(tree.orderItem(), source),
            Limit = QueryReader.ReadLimit(tree.limitClause(), source).Limit,
            Span = source.Span(tree),
        };

    public static LoadDataStatement Read(LoadDataStatementContext tree, SourceText source)
    {
        var load = new LoadDataStatement(tree.LOCAL() is not null, NameReader.Text(tree.@string()),
            NameReader.Object(tree.qualifiedName(), source))
        {
            Duplicates = tree.REPLACE() is not null ? LoadDuplicates.Replace
                : tree.IGNORE().Any(word => word.Symbol.TokenIndex < tree.INTO()
                    .Symbol.TokenIndex) ? LoadDuplicates.Ignore
                : LoadDuplicates.Fail,
            Partitions = TableReader.Partitions(tree.partitionNames()),
            Charset = tree.charsetName() is { } charset ? NameReader.Charset(charset) : null,
            IgnoreLines = tree.INTEGER_VALUE() is { } lines ? NameReader.Integer(lines, source, tree) : 0,
            Columns = [.. tree.loadTarget().Select(target => ReadTarget(target, source))],
            Set = Assignments(tree.assignment(), source),
            Properties = NameReader.Properties(tree.properties(), source),
            Span = source.Span(tree),
        };
        foreach (var option in tree.fieldOption())
        {
            load = Apply(load, option);
        }

        foreach (var option in tree.lineOption())
        {
            var text = LiteralReader.Separator(option.separator());
            load = option.STARTING() is not null
                ? load with { LinesStartingBy = text }
                : load with { LinesTerminatedBy = text };
        }

        return load;
    }

    private static InsertSource ReadSource(InsertStatementContext tree, SourceText source, ref NodeList<string> columns)
    {
        var span = source.Span(tree.insertSource());
        switch (tree.insertSource())
        {
            case InsertRowsContext rows:
                var all = rows.insertRow();
                var values = new NodeList<Expression>[all.Length];
                for (var i = 0; i < all.Length; i++)
                {
                    values[i] = ExpressionReader.ReadAll(all[i].expressions(), source);
                }

                return new InsertValues(NodeList.Create<NodeList<Expression>>(values)) { Span = span };
            case InsertAssignmentsContext assignments:
                var items = Assignments(assignments.assignment(), source);
                columns = items.Map(item => item.Column.Name);
                return new InsertValues([items.Map(item => item.Value)]) { Span = span };
            case InsertFromQueryContext query:
                return FromQuery(QueryReader.Read(query.query(), source));
            default:
                return new InsertValues([[]]) { Span = span };
        }
    }

    private static InsertSource FromQuery(Query query) =>
        query is { Body: ValuesBody values, With: null, Limit: null, Offset: null, OrderBy.Count: 0 }
            ? new InsertValues(values.Rows) { Span = query.Span }
            : new InsertQuery(query) { Span = query.Span };

    private static LoadDataStatement Apply(LoadDataStatement load, FieldOptionContext option)
    {
        var text = LiteralReader.Separator(option.separator());
        if (option.ENCLOSED() is not null)
        {
            return load with { EnclosedBy = text, OptionallyEnclosed = option.OPTIONALLY() is not null };
        }

        return option.ESCAPED() is not null
            ? load with { EscapedBy = text }
            : load with { FieldsTerminatedBy = text };
    }

    private static Expression ReadTarget(LoadTargetContext tree, SourceText source) =>
        tree.USER_VARIABLE() is { } variable
            ? new UserVariable(NameReader.UnquoteVariable(variable.GetText())
                .ToLowerInvariant()) { Span = source.Span(tree) }
            : NameReader.Column(tree.qualifiedName(), source);
}
