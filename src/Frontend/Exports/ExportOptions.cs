using System.Globalization;
using System.Text;
using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Loads;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Exports;

/// <summary>Says how rows are written into files: INTO OUTFILE and INSERT INTO FILES under their own names of the same things.</summary>
internal sealed record ExportOptions
{
    internal string Format { get; init; } = "csv";
    internal byte[] ColumnSeparator { get; init; } = "\t"u8.ToArray();
    internal byte[] RowDelimiter { get; init; } = "\n"u8.ToArray();
    internal byte? Enclose { get; init; }
    internal bool HasHeader { get; init; }
    internal string Compression { get; init; } = "";
    internal long FileBytesMax { get; init; } = long.MaxValue;

    /// <summary>True when all rows go into one file that has exactly the name given.</summary>
    internal bool IsSingle { get; init; } = true;

    /// <summary>Gives the end of a file's name.</summary>
    internal string Extension => Format == "parquet" ? ".parquet" : Compression.ToLowerInvariant() switch
    {
        "gzip" or "gz" => ".csv.gz",
        "zstd" or "zst" => ".csv.zst",
        _ => ".csv",
    };

    internal static ExportOptions Of(OutfileClause clause)
    {
        var options = new ExportOptions { Format = FormatOf(clause.Format ?? "csv", $"INTO OUTFILE ... FORMAT AS {clause.Format}") };
        foreach (var property in clause.Properties)
        {
            // One file per statement, however large: what a limit would divide is not.
            if (property.Key.Equals("max_file_size", StringComparison.OrdinalIgnoreCase)) continue;
            options = options.With(property, " of INTO OUTFILE");
        }

        return options.Checked("INTO OUTFILE");
    }

    /// <summary>Reads the properties of INSERT INTO FILES and its path.</summary>
    internal static (ExportOptions Options, string Path) Of(NodeList<Property> properties)
    {
        var options = new ExportOptions { IsSingle = false, FileBytesMax = 1L << 30, Format = "" };
        string? path = null;
        foreach (var property in properties)
        {
            switch (property.Key.ToLowerInvariant())
            {
                case "path":
                    path = property.Value;
                    break;
                case "format":
                    options = options with { Format = FormatOf(property.Value, $"format {property.Value} of INSERT INTO FILES") };
                    break;
                case "single":
                    options = options with { IsSingle = Flag(property) };
                    break;
                case "target_max_file_size" or "max_file_size":
                    options = options with { FileBytesMax = Size(property) };
                    break;
                case "partition_by":
                    throw CoreErrors.NotSupported.With("partition_by of INSERT INTO FILES");
                default:
                    options = options.With(property, " of INSERT INTO FILES");
                    break;
            }
        }

        if (string.IsNullOrEmpty(path)) throw CoreErrors.Semantic.With("INSERT INTO FILES needs \"path\"");
        if (options.Format.Length == 0) throw CoreErrors.Semantic.With("INSERT INTO FILES needs \"format\"");
        if (options.IsSingle) options = options with { FileBytesMax = long.MaxValue };
        if (path.StartsWith("file://", StringComparison.OrdinalIgnoreCase)) path = path["file://".Length..];
        else if (path.Contains("://", StringComparison.Ordinal))
            throw CoreErrors.NotSupported.With($"files that are not the server's ({path})");
        return (options.Checked("INSERT INTO FILES"), path);
    }

    private ExportOptions With(Property property, string where)
    {
        var key = property.Key.ToLowerInvariant();
        if (key.StartsWith("csv.", StringComparison.Ordinal)) key = key["csv.".Length..];
        var value = Encoding.UTF8.GetBytes(Separators.Read(property.Value));
        return key switch
        {
            "column_separator" => this with { ColumnSeparator = value },
            "line_delimiter" or "row_delimiter" => this with { RowDelimiter = value },
            "enclose" when value.Length == 1 => this with { Enclose = value[0] },
            "include_header" => this with { HasHeader = Flag(property) },
            "compression" or "compress_type" => this with { Compression = property.Value },
            _ => throw CatalogErrors.UnknownProperty.With(property.Key, where),
        };
    }

    private ExportOptions Checked(string where)
        => ColumnSeparator.Length > 0 && RowDelimiter.Length > 0
            ? this
            : throw CoreErrors.Semantic.With($"separators of {where} must not be empty");

    private static string FormatOf(string text, string words) => text.ToLowerInvariant() switch
    {
        "csv" => "csv",
        "parquet" => "parquet",
        _ => throw CoreErrors.NotSupported.With(words),
    };

    private static bool Flag(Property property) => property.Value.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw LoadErrors.WrongOption.With(property.Key, property.Value, "true or false"),
    };

    private static long Size(Property property)
    {
        var text = property.Value.Trim().ToUpperInvariant();
        var shift = 0;
        foreach (var (unit, bits) in new[] { ("KB", 10), ("MB", 20), ("GB", 30), ("B", 0) })
        {
            if (!text.EndsWith(unit, StringComparison.Ordinal)) continue;
            (text, shift) = (text[..^unit.Length].Trim(), bits);
            break;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number << shift
            : throw LoadErrors.WrongOption.With(property.Key, property.Value, "a size such as 1GB");
    }
}
