using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Moves bits down and fills up with zeros.</summary>
[SqlFunction("bit_shift_right_logical", Example = "bit_shift_right_logical(-1, 63) -> 1")]
public readonly struct ShiftRightLogical : IBinaryFunction<long, long, long>
{
    public static long Invoke(long first, long second) => second is < 0 or > 63 ? 0 : first >>> (int)second;
}

/// <summary>Says whether the bit with a number, from 0, is set.</summary>
[SqlFunction("bit_test", Example = "bit_test(5, 2) -> 1")]
public readonly struct BitTest : IBinaryFunction<long, long, bool>
{
    public static bool Invoke(long first, long second) => second is >= 0 and < 64 && (first >> (int)second & 1) != 0;
}

/// <summary>Writes a number in octal digits.</summary>
[SqlFunction("oct", Example = "oct(12) -> 14")]
public readonly struct Octal : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        BasesOf.Append((ulong)value, 8, output);
        return true;
    }
}
