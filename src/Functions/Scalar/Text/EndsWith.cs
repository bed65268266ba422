using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Tests whether a text ends with a suffix, byte for byte.</summary>
[SqlFunction("ends_with", Example = "ends_with('order_mv', 'mv') -> 1")]
public readonly struct EndsWith : IBinaryFunction<Utf8, Utf8, bool>
{
    public static bool Invoke(Utf8 first, Utf8 second) => first.Bytes.EndsWith(second.Bytes);
}
