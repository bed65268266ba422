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
    public ParquetSourceSpec? Parquet { get; init; }
    public SystemTable? Listing { get; init; }
}

/// <summary>Binds FILES(...) and local(...): rows of files on the server.</summary>
internal static class FilesBinder
{
    internal static bool Knows(string name) => name is "files" or "local";

    internal static BoundTable Bind(TableFunction function, BindingContext context)
    {
        if (function.NamedArguments.Count == 0)
            throw CoreErrors.WrongArguments.With($"{function.Name}: it takes \"name\" = \"value\" pairs");
        var files = context.Catalog.FindFiles(function) ?? throw CoreErrors.NotSupported.With($"{function.Name} here");
        context.IsVolatile = true;
        var alias = function.Alias ?? function.Name;
        var columns = files.Columns.Select(c => context.Columns.Create(c.Name, c.Type)).ToImmutableArray();
        var aliases = function.ColumnAliases;
        if (aliases.Count > 0 && aliases.Count != columns.Length) throw BindingErrors.ColumnListCount.With();
        var names = columns.Select((c, i) => new ScopeColumn(null, alias, aliases.Count > 0 ? aliases[i] : c.Name, c)).ToList();
        if (files.Listing is { } listing)
        {
            var listed = columns.Select((c, i) => (Column: c, Position: i)).ToImmutableArray();
            return new BoundTable(new LogicalSystemScan(listing, listed), names);
        }

        var source = new LogicalBatchSource(function.Name, columns) { Csv = files.Text, Parquet = files.Parquet };
        return new BoundTable(source, names);
    }
}
