using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Catalog.Properties;

/// <summary>
/// Says what filters a column's row groups get, by its indexes and bloom_filter_columns: how often they may err (0 = none), and of how
/// many characters the runs are that they hold beside whole values (0 = none).
/// </summary>
public sealed record ColumnFilter(double Fpp, int GramSize, bool GramsIgnoreCase)
{
    public const int GramSizeMax = 255;
    public const double FppMin = 0.0001;
    public const double FppMax = 0.05;

    public static readonly ColumnFilter None = new(0, 0, false);

    public static ColumnFilter Of(Table table, Column column)
    {
        var fpp = BloomFilterColumns.FppOf(table, column);
        var filter = fpp > 0 ? new ColumnFilter(fpp, 0, false) : None;
        foreach (var index in table.AllIndexes)
        {
            if (!index.HasEffect || !index.IsOf(column)) continue;
            if (index.Kind == TableIndex.Ngram && column.Type.IsText)
            {
                var written = Number(index, "bloom_filter_fpp", FppMax);
                filter = new ColumnFilter(
                    filter.Fpp > 0 ? Math.Min(filter.Fpp, written) : written, (int)Number(index, "gram_num", 2),
                    index.Properties.GetValueOrDefault("case_sensitive") == "false");
            }
            else if (index.Kind == TableIndex.Bitmap && CanIndex(column.Type))
            {
                filter = filter with { Fpp = FppMin };
            }
        }

        return filter;
    }

    /// <summary>Says whether the values of a type can be looked for in filters.</summary>
    public static bool CanIndex(SqlType type) => type.Kind is SqlTypeKind.TinyInt or SqlTypeKind.SmallInt or SqlTypeKind.Int
        or SqlTypeKind.BigInt or SqlTypeKind.LargeInt or SqlTypeKind.Decimal or SqlTypeKind.Char or SqlTypeKind.Varchar
        or SqlTypeKind.Date or SqlTypeKind.DateTime || type.IsText;

    private static double Number(TableIndex index, string key, double otherwise)
        => double.TryParse(index.Properties.GetValueOrDefault(key), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
