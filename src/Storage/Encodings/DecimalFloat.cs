using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores doubles that are decimals with few fractional digits as bit-packed integers and one exponent.
/// </summary>
[Encoding(EncodingId.DecimalFloat, "decimal_float")]
public sealed unsafe class DecimalFloat : FixedEncoding
{
    private const int ExponentMax = 8;
    private const double IntegerMax = 1L << 53;
    private const int SampleRows = 64;

    private static ReadOnlySpan<double> Powers => [1, 10, 100, 1_000, 1e4, 1e5, 1e6, 1e7, 1e8];

    public override double Weight => 1.3;

    public override long Estimate(in FixedPage page)
    {
        if (page.Kind != PhysicalKind.Float64) return Unfit;
        var sampled = FindExponent(page, Math.Min(SampleRows, page.Rows), 0);
        if (sampled < 0) return Unfit;
        var exponent = FindExponent(page, page.Rows, sampled);
        if (exponent < 0) return Unfit;
        var (min, max) = Range(page, exponent);
        return 8 + PackedIntegers.Bytes(page.Rows, PackedIntegers.Width(min, max));
    }

    public override void Encode(in FixedPage page, ByteSink output)
    {
        var exponent = FindExponent(page, page.Rows, 0);
        var integers = new long[page.Rows];
        for (var i = 0; i < integers.Length; i++) integers[i] = ToInteger(page.Values[i], exponent);
        var (min, max) = Range(page, exponent);
        output.Write((long)exponent);
        fixed (long* source = integers) PackedIntegers.Encode(source, page.Rows, min, max, output);
    }

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
    {
        var power = Powers[(int)*(long*)body];
        PackedIntegers.Decode(body + 8, rows, PhysicalKind.Int64, target);
        var divisor = Vector512.Create(power);
        var i = 0;
        for (; i + Vector512<double>.Count <= rows; i += Vector512<double>.Count)
        {
            var integers = Vector512.Load((long*)target + i);
            Vector512.Store(Vector512.ConvertToDouble(integers) / divisor, (double*)target + i);
        }

        for (; i < rows; i++) ((double*)target)[i] = ((long*)target)[i] / power;
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row)
        => BitConverter.DoubleToInt64Bits(PackedIntegers.ValueAt(body + 8, row) / Powers[(int)*(long*)body]);

    private static int FindExponent(in FixedPage page, int rows, int from)
    {
        for (var exponent = from; exponent <= ExponentMax; exponent++)
        {
            if (IsExact(page, rows, exponent)) return exponent;
        }

        return -1;
    }

    private static bool IsExact(in FixedPage page, int rows, int exponent)
    {
        var power = Powers[exponent];
        for (var i = 0; i < rows; i++)
        {
            var scaled = BitConverter.Int64BitsToDouble(page.Values[i]) * power;
            if (!(Math.Abs(scaled) < IntegerMax)) return false;
            var back = BitConverter.DoubleToInt64Bits((long)Math.Round(scaled) / power);
            if (back != page.Values[i]) return false;
        }

        return true;
    }

    private static (long Min, long Max) Range(in FixedPage page, int exponent)
    {
        long min = long.MaxValue, max = long.MinValue;
        for (var i = 0; i < page.Rows; i++)
        {
            var integer = ToInteger(page.Values[i], exponent);
            min = Math.Min(min, integer);
            max = Math.Max(max, integer);
        }

        return (min, max);
    }

    private static long ToInteger(long bits, int exponent)
        => (long)Math.Round(BitConverter.Int64BitsToDouble(bits) * Powers[exponent]);
}
