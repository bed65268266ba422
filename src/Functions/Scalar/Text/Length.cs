using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the length in bytes.</summary>
[SqlFunction("length", Example = "length('zażółć') -> 10")]
[SqlFunction("octet_length", Example = "octet_length('zażółć') -> 10")]
public readonly struct Length : IUnaryFunction<Utf8, int>
{
    public static int Invoke(Utf8 value) => value.Length;
}
