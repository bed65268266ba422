using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Is what FILES(...) turned out to name: columns, and how the files are read, or a list of the files.</summary>
public sealed record FileRelation(IReadOnlyList<SystemColumn> Columns)
{
    public CsvSourceSpec? Text { get; init; }
    public ColumnarSourceSpec? Columnar { get; init; }
    public SystemTable? Listing { get; init; }

    /// <summary>Columns whose value depends on the file alone, with a value for each file.</summary>
    public IReadOnlyList<(SystemColumn Column, IReadOnlyList<string?> Values)> PathColumns { get; init; } = [];
}

/// <summary>Binds FILES(...) and local(...): rows of files on the server.</summary>
internal static class FilesBinder
{
    // How a place is put together is the operators' business (LinePlace); it is part of plans between versions.
    private const int PlaceBits = 40;

    internal static bool Knows(string name) => name is "files" or "local";

    internal static BoundTable Bind(TableFunction function, BindingContext context)
    {
        if (function.NamedArguments.Count == 0)
            throw CoreErrors.WrongArguments.With($"{function.Name}: it takes \"name\" = \"value\" pairs");
        var files = context.Catalog.FindFiles(function) ?? throw CoreErrors.NotSupported.With($"{function.Name} here");
        context.IsVolatile = true;
        var alias = function.Alias ?? function.Name;
        if (files.PathColumns.Count > 0 && function.ColumnAliases.Count > 0)
            throw CoreErrors.NotSupported.With("column aliases of FILES with columns_from_path");
        var columns = files.Columns.Select(c => context.Columns.Create(c.Name, c.Type)).ToImmutableArray();
        var aliases = function.ColumnAliases;
        if (aliases.Count > 0 && aliases.Count != columns.Length) throw BindingErrors.ColumnListCount.With();
        var names = columns.Select((c, i) => new ScopeColumn(null, alias, aliases.Count > 0 ? aliases[i] : c.Name, c)).ToList();
        if (files.Listing is { } listing)
        {
            var listed = columns.Select((c, i) => (Column: c, Position: i)).ToImmutableArray();
            return new BoundTable(new LogicalSystemScan(listing, listed), names);
        }

        if (files.PathColumns.Count > 0) return WithPath(function, files, alias, context);
        var source = new LogicalBatchSource(function.Name, columns) { Csv = files.Text, Columnar = files.Columnar };
        return new BoundTable(source, names);
    }

    // The place of a row tells its file.
    private static BoundTable WithPath(TableFunction function, FileRelation files, string alias, BindingContext context)
    {
        var columns = files.Columns.Select(c => context.Columns.Create(c.Name, c.Type)).ToList();
        var place = context.Columns.Create("$place", SqlType.BigInt);
        var source = new LogicalBatchSource(function.Name, [.. columns, place]) { Csv = files.Text, Columnar = files.Columnar };
        var binder = new ExpressionBinder(context, new ExpressionScope(
            new Scope([new ScopeColumn(null, alias, place.Name, place)], null), "field list"));
        var at = new ColumnRef(NodeList.Create<string>([place.Name]));
        var number = new FunctionCall("bit_shift_right", [at, new IntegerLiteral(PlaceBits)]);
        var file = new Binary(BinaryOperator.Add, number, new IntegerLiteral(1));
        var items = columns.Select(NamedExpression.Of).ToList();
        foreach (var (column, values) in files.PathColumns)
        {
            var list = new ArrayLiteral(NodeList.Create<Expression>(
                [.. values.Select(v => v is null ? (Expression)new NullLiteral() : new StringLiteral(v))]), new TypeName("string"));
            var value = binder.Bind(new FunctionCall("element_at", [list, file]));
            items.Add(new NamedExpression(context.Columns.Create(column.Name, value.Type), value));
        }

        var names = items.Select(i => new ScopeColumn(null, alias, i.Column.Name, i.Column)).ToList();
        return new BoundTable(new LogicalProject(source, [.. items]), names);
    }
}
