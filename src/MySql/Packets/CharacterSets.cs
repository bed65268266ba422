namespace MatViewDb.MySql.Packets;

/// <summary>Names the collation numbers that the wire itself needs.</summary>
public static class CharacterSets
{
    public const byte Latin1SwedishCi = 8;
    public const byte Utf8GeneralCi = 33;
    public const byte Utf8Mb4GeneralCi = 45;
    public const byte Binary = 63;
    public const byte Utf8Mb4UnicodeCi = 224;
    public const byte Utf8Mb40900AiCi = 255;
}
