using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>Is what the arguments of FILES or local say.</summary>
internal sealed record FileSourceOptions(string Path, string Format)
{
    internal string ColumnSeparator { get; init; } = "\t";
    internal string RowDelimiter { get; init; } = "\n";
    internal string Enclose { get; init; } = "";
    internal string Escape { get; init; } = "";
    internal long SkipLines { get; init; }
    internal bool TrimSpace { get; init; }
    internal bool HasNames { get; init; }
    internal bool DetectsTypes { get; init; } = true;
    internal int SampleFiles { get; init; } = 1;
    internal int SampleRows { get; init; } = 500;
    internal bool ListsOnly { get; init; }
    internal IReadOnlyList<string> PathColumns { get; init; } = [];
    internal bool FillsFields { get; init; }
    internal bool StripsArray { get; init; }
    internal string JsonRoot { get; init; } = "";
    internal IReadOnlyList<string> JsonPaths { get; init; } = [];
    internal IReadOnlyList<SystemColumn>? Schema { get; init; }

    internal static FileSourceOptions Of(TableFunction function)
    {
        var isLocal = function.Name == "local";
        string? path = null;
        string? format = null;
        foreach (var property in function.NamedArguments)
        {
            if (property.Key.Equals(isLocal ? "file_path" : "path", StringComparison.OrdinalIgnoreCase)) path = property.Value;
            if (property.Key.Equals("format", StringComparison.OrdinalIgnoreCase)) format = property.Value.ToLowerInvariant();
        }

        if (path is null) throw CoreErrors.WrongArguments.With($"{function.Name}: \"{(isLocal ? "file_path" : "path")}\" is missing");
        if (path.StartsWith("file://", StringComparison.OrdinalIgnoreCase)) path = path["file://".Length..];
        else if (path.Contains("://", StringComparison.Ordinal))
            throw CoreErrors.NotSupported.With($"files that are not the server's ({path})");
        var lines = format == "csv_with_names_and_types" ? 2 : format == "csv_with_names" ? 1 : 0;
        if (lines > 0) format = "csv";
        var options = new FileSourceOptions(path, format ?? "") { HasNames = lines > 0, SkipLines = lines };
        foreach (var property in function.NamedArguments) options = options.With(property);
        if (options is { ListsOnly: false, Format: "" }) throw CoreErrors.WrongArguments.With($"{function.Name}: \"format\" is missing");
        if (options.Format is "avro") throw CoreErrors.NotSupported.With($"format {options.Format} of {function.Name}");
        if (options.Format is not ("" or "csv" or "json" or "parquet" or "orc"))
            throw CoreErrors.WrongArguments.With($"{function.Name}: the format is csv, json, parquet or orc, not {options.Format}");
        if (options.Format != "json" && (options.StripsArray || options.JsonRoot.Length > 0 || options.JsonPaths.Count > 0))
            throw CoreErrors.WrongArguments.With($"{function.Name}: strip_outer_array, json_root and jsonpaths go with format json");
        if (options.ColumnSeparator.Length == 0 || options.RowDelimiter.Length == 0)
            throw CoreErrors.Semantic.With($"separators of {function.Name} must not be empty");
        return options;
    }

    private FileSourceOptions With(Property property)
    {
        var value = property.Value;
        switch (property.Key.ToLowerInvariant())
        {
            case "path" or "file_path" or "format" or "backend_id" or "shared_storage":
                return this;
            case "csv.column_separator" or "column_separator":
                return this with { ColumnSeparator = Separators.Read(value) };
            case "csv.row_delimiter" or "line_delimiter":
                return this with { RowDelimiter = Separators.Read(value) };
            case "csv.enclose" or "enclose":
                return this with { Enclose = Separators.Read(value) };
            case "csv.escape" or "escape":
                return this with { Escape = Separators.Read(value) };
            case "csv.skip_header" or "skip_lines":
                return this with { SkipLines = Number(property) + (HasNames ? SkipLines : 0) };
            case "csv.trim_space" or "trim_space":
                return this with { TrimSpace = Flag(property) };
            case "auto_detect_sample_files":
                return this with { SampleFiles = (int)Math.Max(1, Number(property)) };
            case "auto_detect_sample_rows":
                return this with { SampleRows = (int)Math.Clamp(Number(property), 1, 100_000) };
            case "auto_detect_types":
                return this with { DetectsTypes = Flag(property) };
            case "list_files_only":
                return this with { ListsOnly = Flag(property) };
            case "csv_schema" or "schema":
                return this with { Schema = value.Length == 0 ? null : TextTypes.Schema(value) };
            case "columns_from_path":
                var names = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                return this with { PathColumns = names };
            case "fill_mismatch_column_with":
                return this with
                {
                    FillsFields = value.ToLowerInvariant() switch
                    {
                        "null" => true,
                        "none" => false,
                        _ => throw LoadErrors.WrongOption.With(property.Key, value, "none or null"),
                    },
                };
            case "strip_outer_array":
                return this with { StripsArray = Flag(property) };
            case "json_root":
                return this with { JsonRoot = value };
            case "jsonpaths":
                return this with { JsonPaths = LoadOptions.Paths(value) };
            case "list_recursively":
                throw CoreErrors.NotSupported.With($"{property.Key} of FILES");
            default:
                throw CatalogErrors.UnknownProperty.With(property.Key, " of FILES");
        }
    }

    private static long Number(Property property)
        => long.TryParse(property.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue
            ? number
            : throw LoadErrors.WrongOption.With(property.Key, property.Value, "a whole number");

    private static bool Flag(Property property) => property.Value.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw LoadErrors.WrongOption.With(property.Key, property.Value, "true or false"),
    };
}
