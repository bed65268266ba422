using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;

namespace MatViewDb.Formats.Orc;

/// <summary>
/// Reads the values of one column that holds values: stored are those that are not NULL, and they are spread over the rows.
/// </summary>
internal abstract unsafe class OrcValues(ArrowType type, OrcBits? presence, MemoryTracker tracker) : IDisposable
{
    private long[] _numbers = [];

    protected ArrowType Type { get; } = type;

    protected MemoryTracker Tracker { get; } = tracker;

    internal static OrcValues Of(OrcStripe stripe, int column, ArrowType type, MemoryTracker tracker)
    {
        var presence = stripe.OpenPresence(column);
        var described = stripe.Types[column];
        switch (described.Kind)
        {
            case OrcKind.Boolean:
                return new OrcFlags(new OrcBits(stripe.Open(column, OrcStreamKind.Data)), type, presence, tracker);
            case OrcKind.Byte:
                return new OrcSmallNumbers(new OrcBytes(stripe.Open(column, OrcStreamKind.Data)), type, presence, tracker);
            case OrcKind.Float or OrcKind.Double:
                return new OrcReals(stripe.Open(column, OrcStreamKind.Data), type, presence, tracker);
            case OrcKind.Timestamp or OrcKind.TimestampInstant:
                return new OrcMoments(
                    stripe.OpenIntegers(column, OrcStreamKind.Data, isSigned: true),
                    stripe.OpenIntegers(column, OrcStreamKind.Second, isSigned: false),
                    described.Kind == OrcKind.Timestamp ? stripe.Zone() : null, type, presence, tracker);
            case OrcKind.Decimal:
                return new OrcDecimals(
                    stripe.Open(column, OrcStreamKind.Data), stripe.OpenIntegers(column, OrcStreamKind.Second, isSigned: true), type,
                    presence, tracker);
            case OrcKind.String or OrcKind.Varchar or OrcKind.Char or OrcKind.Binary:
                var trims = described.Kind == OrcKind.Char;
                if (!stripe.HasDictionary(column, out var size))
                {
                    return new OrcTexts(
                        stripe.Open(column, OrcStreamKind.Data), stripe.OpenIntegers(column, OrcStreamKind.Length, isSigned: false),
                        trims, type, presence, tracker);
                }

                return new OrcDictionaryTexts(
                    stripe.OpenIntegers(column, OrcStreamKind.Data, isSigned: false),
                    new OrcTexts(
                        stripe.Open(column, OrcStreamKind.DictionaryData),
                        stripe.OpenIntegers(column, OrcStreamKind.Length, isSigned: false), trims, type, null, tracker),
                    size, type, presence, tracker);
            default:
                return new OrcNumbers(
                    stripe.OpenIntegers(column, OrcStreamKind.Data, isSigned: true), type, presence, tracker);
        }
    }

    /// <summary>Reads the next rows; rows whose bit in <paramref name="alive"/> is 0 are NULL and not stored at all.</summary>
    internal Column Read(int rows, NativeBuffer? alive = null)
    {
        var validity = Presence(rows, alive, out var count);
        try
        {
            return Make(rows, validity, count);
        }
        catch
        {
            validity?.Release();
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => presence?.Dispose();

    /// <summary>Makes the column of so many stored values; the validity is taken over once it is there.</summary>
    protected abstract Column Make(int rows, NativeBuffer? validity, int count);

    protected static bool IsValid(NativeBuffer? validity, int row)
        => validity is null || (((ulong*)validity.Pointer)[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>Gives room for so many numbers; good until the next time.</summary>
    protected Span<long> Numbers(int count)
    {
        if (_numbers.Length < count) _numbers = new long[count];
        return _numbers.AsSpan(0, count);
    }

    protected NativeBuffer Values(int rows) => NativeBuffer.Allocate(Tracker, Math.Max(16, Type.DataBytes(rows)));

    protected static InvalidDataException OutOfRange(string what) => new($"{what} is out of range");

    private NativeBuffer? Presence(int rows, NativeBuffer? alive, out int count)
    {
        count = rows;
        if (presence is null && alive is null) return null;
        var validity = NativeBuffer.AllocateZeroed(Tracker, ArrowType.BitmapBytes(rows));
        var bits = (ulong*)validity.Pointer;
        count = 0;
        for (var i = 0; i < rows; i++)
        {
            if (!IsValid(alive, i) || presence is not null && !presence.Next()) continue;
            bits[i >> 6] |= 1UL << (i & 63);
            count++;
        }

        if (count < rows) return validity;
        validity.Release();
        return null;
    }
}

/// <summary>Reads bits.</summary>
internal sealed unsafe class OrcFlags(OrcBits data, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var values = NativeBuffer.AllocateZeroed(Tracker, Math.Max(16, Type.DataBytes(rows)));
        var bits = (ulong*)values.Pointer;
        for (var i = 0; i < rows; i++)
        {
            if (IsValid(validity, i) && data.Next()) bits[i >> 6] |= 1UL << (i & 63);
        }

        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Reads numbers of a byte.</summary>
internal sealed unsafe class OrcSmallNumbers(OrcBytes data, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var values = Values(rows);
        var to = new Span<byte>(values.Pointer, rows);
        if (validity is null) data.Read(to);
        else for (var i = 0; i < rows; i++) to[i] = IsValid(validity, i) ? data.Next() : (byte)0;
        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Reads whole numbers and dates.</summary>
internal sealed unsafe class OrcNumbers(OrcIntegers data, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var numbers = Numbers(count);
        data.Read(numbers);
        var (least, most) = Type.Id switch
        {
            ArrowTypeId.Int16 => (short.MinValue, short.MaxValue),
            ArrowTypeId.Int32 => (int.MinValue, int.MaxValue),
            ArrowTypeId.Date32 => (ValueLimits.DayMin, ValueLimits.DayMax),
            _ => (long.MinValue, long.MaxValue),
        };
        if (Type.Id != ArrowTypeId.Int64)
        {
            foreach (var number in numbers)
            {
                if (number < least || number > most) throw OutOfRange($"the number {number} of a column of {Type.Id}");
            }
        }

        var values = Values(rows);
        switch (Type.Physical)
        {
            case PhysicalKind.Int16:
                Spread((short*)values.Pointer, rows, validity, numbers);
                break;
            case PhysicalKind.Int32:
                Spread((int*)values.Pointer, rows, validity, numbers);
                break;
            default:
                if (validity is null) numbers.CopyTo(new Span<long>(values.Pointer, rows));
                else Spread((long*)values.Pointer, rows, validity, numbers);
                break;
        }

        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        base.Dispose(disposing);
    }

    private static void Spread<T>(T* to, int rows, NativeBuffer? validity, ReadOnlySpan<long> numbers)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        var at = 0;
        for (var i = 0; i < rows; i++) to[i] = IsValid(validity, i) ? T.CreateTruncating(numbers[at++]) : default;
    }
}

/// <summary>Reads floating-point numbers.</summary>
internal sealed unsafe class OrcReals(OrcStream data, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var width = Type.ByteWidth;
        var values = Values(rows);
        if (validity is null)
        {
            data.Read(new Span<byte>(values.Pointer, rows * width));
            return Column.Flat(Type, rows, values, null);
        }

        for (var i = 0; i < rows; i++)
        {
            var to = new Span<byte>(values.Pointer + (long)i * width, width);
            if (IsValid(validity, i)) data.Read(to);
            else to.Clear();
        }

        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Reads moments: seconds since 2015 on the writer's clock, and parts of a second.</summary>
internal sealed unsafe class OrcMoments(
    OrcIntegers seconds, OrcIntegers parts, TimeZoneInfo? zone, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    private const long MicrosPerSecond = 1_000_000;
    private const long NanosPerMilli = 1_000_000;
    private const long NanosPerSecond = 1_000_000_000;
    private const long BaseSeconds = 1_420_070_400;

    // From 0000-01-01 to before 10000-01-01.
    private const long SecondMin = -62_167_219_200;
    private const long SecondEnd = 253_402_300_800;

    private readonly long _base = BaseSeconds - OffsetOf(zone, BaseSeconds);

    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var numbers = Numbers(count * 2);
        seconds.Read(numbers[..count]);
        parts.Read(numbers[count..]);
        var values = Values(rows);
        var to = (long*)values.Pointer;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            to[i] = 0;
            if (!IsValid(validity, i)) continue;
            to[i] = Micros(numbers[at], numbers[count + at]);
            at++;
        }

        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        seconds.Dispose();
        parts.Dispose();
        base.Dispose(disposing);
    }

    // The platform's times begin with year 1, in which there were no zones.
    private static long OffsetOf(TimeZoneInfo? zone, long second) => zone is null || second < SecondMin + 366 * 86_400L
        ? 0
        : (long)zone.GetUtcOffset(DateTime.UnixEpoch.AddSeconds(second)).TotalSeconds;

    private long Micros(long stored, long part)
    {
        // The low three bits say how many zeros the writer left out, less one.
        // ClickHouse writes parts before 1970 as negative ones.
        var nanos = Math.Clamp(part >> 3, -NanosPerSecond, NanosPerSecond);
        var zeros = (int)(part & 7);
        if (zeros > 0) for (var i = 0; i <= zeros; i++) nanos *= 10;
        if (nanos is <= -NanosPerSecond or >= NanosPerSecond) throw OutOfRange("a part of a second");
        if (stored is < SecondMin - SecondEnd or > SecondEnd) throw OutOfRange("a moment");
        var second = stored + _base;

        // Writers cut seconds before 1970 towards zero where milliseconds follow.
        if (second < 0 && nanos >= NanosPerMilli) second--;
        if (second is < SecondMin or >= SecondEnd) throw OutOfRange("a moment");
        second += OffsetOf(zone, second);
        return second is >= SecondMin and < SecondEnd ? second * MicrosPerSecond + nanos / 1_000 : throw OutOfRange("a moment");
    }
}

/// <summary>Reads decimals: numbers of any length, each with its own scale.</summary>
internal sealed unsafe class OrcDecimals(
    OrcStream data, OrcIntegers scales, ArrowType type, OrcBits? presence, MemoryTracker tracker)
    : OrcValues(type, presence, tracker)
{
    private const int DigitsMax = 38;
    private static readonly Int128[] s_powers = Powers();

    protected override Column Make(int rows, NativeBuffer? validity, int count)
    {
        var numbers = Numbers(count);
        scales.Read(numbers);
        var values = Values(rows);
        var isShort = Type.Physical == PhysicalKind.Int64;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            var value = IsValid(validity, i) ? Scaled(data.ReadWide(), numbers[at++]) : 0;
            if (isShort) ((long*)values.Pointer)[i] = (long)value;
            else ((Int128*)values.Pointer)[i] = value;
        }

        return Column.Flat(Type, rows, values, validity);
    }

    protected override void Dispose(bool disposing)
    {
        data.Dispose();
        scales.Dispose();
        base.Dispose(disposing);
    }

    private static Int128[] Powers()
    {
        var powers = new Int128[DigitsMax + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }

    private Int128 Scaled(Int128 value, long scale)
    {
        var limit = s_powers[Type.Precision];
        if (scale is < -DigitsMax or > DigitsMax) throw OutOfRange("the scale of a decimal");
        var up = (int)(Type.Scale - scale);
        if (up > DigitsMax && value != 0) throw OutOfRange("a decimal");
        if (up > 0 && value != 0)
        {
            var most = s_powers[DigitsMax] / s_powers[up];
            if (value > most || value < -most) throw OutOfRange("a decimal");
            value *= s_powers[up];
        }
        else if (up < 0)
        {
            value /= s_powers[-up];
        }

        return value < limit && value > -limit ? value : throw OutOfRange("a decimal");
    }
}
