using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the length in bits.</summary>
[SqlFunction("bit_length", Example = "bit_length('ab') -> 16")]
public readonly struct BitLength : IUnaryFunction<Utf8, int>
{
    public static int Invoke(Utf8 value) => value.Length * 8;
}
