using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the length in characters.</summary>
[SqlFunction("char_length", Example = "char_length('zażółć') -> 6")]
[SqlFunction("character_length", Example = "character_length('zażółć') -> 6")]
public readonly struct CharLength : IUnaryFunction<Utf8, int>
{
    public static int Invoke(Utf8 value) => Utf8Text.CountCharacters(value.Bytes);
}
