using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Tests whether a text begins with a prefix, byte for byte.</summary>
[SqlFunction("starts_with", Example = "starts_with('order_mv', 'order') -> 1")]
public readonly struct StartsWith : IBinaryFunction<Utf8, Utf8, bool>
{
    public static bool Invoke(Utf8 first, Utf8 second) => first.Bytes.StartsWith(second.Bytes);
}
