using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;

namespace MatViewDb.Frontend.Sources;

/// <summary>
/// Makes rows up, so many a second, under RisingWave's options. A row's values depend on its number alone (but for random times, which
/// lie before now), so that a restart goes on as if nothing had been.
/// </summary>
internal sealed class DatagenReader : ISourceReader
{
    private const int RowsMax = 50_000;
    private const long SequenceEnd = 32_767;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly TimeProvider _time;
    private readonly long _perSecond;
    private readonly List<Func<long, string>> _fields = [];
    private readonly long _rowsMax = long.MaxValue;
    private long _started;
    private long _first = -1;

    internal DatagenReader(SourceOptions options, Table table, TimeProvider time)
    {
        _time = time;
        _perSecond = options.Number("datagen.rows.per.second", 10, 1, 1_000_000);
        foreach (var option in options.Record.Options.Keys.Where(k => k.StartsWith("fields.", StringComparison.Ordinal)))
        {
            var parts = option.Split('.');
            if (parts.Length != 3 || !table.PlainColumns.Any(c => c.Name.Equals(parts[1], StringComparison.OrdinalIgnoreCase))
                || parts[2] is not ("kind" or "start" or "end" or "min" or "max" or "seed" or "length" or "max_past" or "max_past_mode"))
                throw SourceErrors.UnknownOption.With(option, "datagen");
        }

        foreach (var column in table.PlainColumns)
        {
            var prefix = $"fields.{column.Name.ToLowerInvariant()}.";
            switch (options.Find(prefix + "kind") ?? "random")
            {
                case "sequence" when column.Type.IsNumeric && column.Type.Kind != SqlTypeKind.Boolean:
                    var start = Decimal(options, prefix + "start", 0);
                    var end = Decimal(options, prefix + "end", SequenceEnd);
                    if (end < start) throw SourceErrors.WrongOption.With(prefix + "end", end, $"not less than {prefix}start");
                    _rowsMax = Math.Min(_rowsMax, (long)(end - start) + 1);
                    _fields.Add(row => (start + row).ToString(CultureInfo.InvariantCulture));
                    break;
                case "random":
                    _fields.Add(Random(options, prefix, column.Type, (ulong)options.Number(prefix + "seed", column.Id, 0, long.MaxValue)));
                    break;
                case "sequence":
                    throw SourceErrors.WrongOption.With(prefix + "kind", "sequence", "numbers alone come in sequences");
                case var other:
                    throw SourceErrors.WrongOption.With(prefix + "kind", other, "sequence or random");
            }
        }
    }

    public TimeSpan Interval => TimeSpan.FromMilliseconds(_perSecond >= 1_000 ? 100 : 500);

    public SourceChunk? Read(string position, long rowsMax, CancellationToken cancel)
    {
        var done = position.Length == 0 ? 0 : long.Parse(position, CultureInfo.InvariantCulture);
        if (done >= _rowsMax) return new SourceChunk([], position) { IsLast = true, IsTabbed = true };
        if (_first < 0) (_first, _started) = (done, _time.GetTimestamp());
        var due = _first + (long)(_time.GetElapsedTime(_started).TotalSeconds * _perSecond);
        var count = Math.Min(Math.Min(due, _rowsMax) - done, Math.Min(rowsMax, RowsMax));
        if (count <= 0) return null;
        var text = new TabbedText();
        for (var row = done; row < done + count; row++)
        {
            foreach (var field in _fields) text.Add(field(row));
            text.EndRow();
        }

        return new SourceChunk(text.ToBytes(), (done + count).ToString(CultureInfo.InvariantCulture))
        {
            HasMore = done + count < Math.Min(due, _rowsMax), IsLast = done + count >= _rowsMax, IsTabbed = true,
        };
    }

    public void Dispose()
    {
        // Nothing is open.
    }

    private Func<long, string> Random(SourceOptions options, string prefix, SqlType type, ulong seed)
    {
        if (type.Kind == SqlTypeKind.Boolean) return row => Share(seed, row) < 0.5 ? "false" : "true";
        if (type.IsNumeric)
        {
            var min = Decimal(options, prefix + "min", 0);
            var max = Decimal(options, prefix + "max", SequenceEnd);
            if (max < min) throw SourceErrors.WrongOption.With(prefix + "max", max, $"not less than {prefix}min");
            return type.IsFloating || type.Kind == SqlTypeKind.Decimal
                ? row => (min + ((max - min) * (decimal)Share(seed, row))).ToString("0.######", CultureInfo.InvariantCulture)
                : row => (min + decimal.Floor((max - min + 1) * (decimal)Share(seed, row))).ToString(CultureInfo.InvariantCulture);
        }

        if (type.IsTemporal)
        {
            var past = Past(options.Find(prefix + "max_past") ?? "1 day", prefix);
            return row => (_time.GetUtcNow().UtcDateTime - (past * Share(seed, row)))
                .ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
        }

        if (!type.IsText) throw CoreErrors.NotSupported.With($"values of type {type} from datagen");
        var length = (int)options.Number(prefix + "length", 10, 1, 65_536);
        return row =>
        {
            var letters = new char[length];
            for (var i = 0; i < length; i++) letters[i] = Letters[(int)(Mixed(seed + (ulong)i + 1, row) % (ulong)Letters.Length)];
            return new string(letters);
        };
    }

    private static double Share(ulong seed, long row) => (Mixed(seed, row) >> 11) * (1.0 / (1UL << 53));

    // Splitmix64: one number a row and column, whatever came before.
    private static ulong Mixed(ulong seed, long row)
    {
        var z = (seed * 0x9E37_79B9_7F4A_7C15UL) + ((ulong)row * 0xD1B5_4A32_D192_ED03UL);
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return z ^ (z >> 31);
    }

    private static decimal Decimal(SourceOptions options, string name, decimal standard)
        => options.Find(name) is not { } text ? standard
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number : throw SourceErrors.WrongOption.With(name, text, "a number");

    private static TimeSpan Past(string text, string prefix)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            TimeSpan? unit = parts[1].ToLowerInvariant().TrimEnd('s') switch
            {
                "second" => TimeSpan.FromSeconds(1),
                "minute" => TimeSpan.FromMinutes(1),
                "hour" => TimeSpan.FromHours(1),
                "day" => TimeSpan.FromDays(1),
                _ => null,
            };
            if (unit is { } one) return one * count;
        }

        throw SourceErrors.WrongOption.With(prefix + "max_past", text, "a time such as 2 hours");
    }
}
