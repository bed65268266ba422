using MatViewDb.Core.Errors;
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
        InsertFilesStatementContext insert => LoadReader.Read(insert, source),
        LoadLabelStatementContext load => LoadReader.Read(load, source),
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
            RowAlias = tree.rowAlias() is { } alias ? NameReader.Name(alias.identifier()) : null,
            RowAliasColumns = tree.rowAlias()?.columnList() is { } renamed
                ? [.. renamed.qualifiedName().Select(name => NameReader.Parts(name)[^1])]
                : [],
            OnDuplicateKeyUpdate = Assignments(tree.assignment(), source),
            ByName = tree.BY() is not null,
            Hints = HintReader.Read(source.HintsBehind(verb.Start)),
            Span = source.Span(tree),
        };
    }

    public static NodeList<Assignment> Assignments(IEnumerable<AssignmentContext> trees, SourceText source) =>
        [.. trees.Select(tree => new Assignment(NameReader.Column(tree.qualifiedName(), source),
            ExpressionReader.Read(tree.expression(), source)) { Span = source.Span(tree) })];

    public static UpdateStatement Read(UpdateStatementContext tree, SourceText source)
    {
        var assignments = Assignments(tree.assignment(), source);
        var tables = TableReader.Read(tree.changed, source);
        var plain = tables as TableRef;
        var target = plain ?? ChangedTables.Named(tables, QualifierOf(assignments));
        if (target is null) throw source.Wrong(tree.changed, "no table of this name can be changed");
        return new UpdateStatement(target.Name, target.Alias, assignments)
        {
            With = tree.withClause() is { } with ? QueryReader.ReadWith(with, source) : null,
            From = tree.others is { } from ? TableReader.Read(from, source) : null,
            Among = plain is null ? tables : null,
            Where = ExpressionReader.ReadOptional(tree.where, source),
            OrderBy = FunctionReader.OrderBy(tree.orderItem(), source),
            Limit = QueryReader.ReadLimit(tree.limitClause(), source).Limit,
            Hints = HintReader.Read(source.HintsBehind(tree.UPDATE().Symbol)),
            Span = source.Span(tree),
        };
    }

    // Names without a table mean the first one.
    private static string? QualifierOf(NodeList<Assignment> assignments)
    {
        var names = assignments.Where(a => a.Column.Parts.Count > 1).Select(a => a.Column.Parts[^2]).Distinct().ToList();
        if (names.Count > 1) throw CoreErrors.NotSupported.With("UPDATE of several tables at once");
        return names.Count == 0 ? null : names[0];
    }

    public static DeleteStatement Read(DeleteStatementContext tree, SourceText source)
    {
        var tables = tree.tableReferences() is { } references ? TableReader.Read(references, source) : null;
        var targets = tree.deleteTarget();
        if (targets.Length > 1) throw CoreErrors.NotSupported.With("DELETE from several tables at once");
        var name = NameReader.Object(targets.Length == 1 ? targets[0].qualifiedName() : tree.qualifiedName(), source);
        var alias = targets.Length == 1 ? null : NameReader.Alias(tree.asAlias(), tree.bareAlias());

        // In MySQL the target is named among the tables again; elsewhere USING lists the others only.
        var among = alias is null && tables is not null ? ChangedTables.Named(tables, name.Name) : null;
        if (targets.Length == 1 && among is null) throw source.Wrong(targets[0], "no table of this name can be changed");
        return new DeleteStatement(among?.Name ?? name, among is null ? alias : among.Alias)
        {
            With = tree.withClause() is { } with ? QueryReader.ReadWith(with, source) : null,
            Partitions = tree.partitionNames() is [{ } names, ..] ? TableReader.Partitions(names) : [],
            Using = among is null ? tables : null,
            Among = among is null ? null : tables,
            Where = ExpressionReader.ReadOptional(tree.where, source),
            OrderBy = FunctionReader.OrderBy(tree.orderItem(), source),
            Limit = QueryReader.ReadLimit(tree.limitClause(), source).Limit,
            Hints = HintReader.Read(source.HintsBehind(tree.DELETE().Symbol)),
            Span = source.Span(tree),
        };
    }

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
