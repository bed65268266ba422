using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Rows;

/// <summary>Lists how values of a column travel in a binary row.</summary>
internal enum BinaryForm : byte
{
    Text,
    Int8,
    Int16,
    Int32,
    Int64,
    Float,
    Double,
    Date,
    DateTime,
    Time,
}

/// <summary>Finds the binary form of a column type.</summary>
internal static class BinaryForms
{
    public static BinaryForm Of(MySqlType type) => type switch
    {
        MySqlType.Tiny => BinaryForm.Int8,
        MySqlType.Short or MySqlType.Year => BinaryForm.Int16,
        MySqlType.Long or MySqlType.Int24 => BinaryForm.Int32,
        MySqlType.LongLong => BinaryForm.Int64,
        MySqlType.Float => BinaryForm.Float,
        MySqlType.Double => BinaryForm.Double,
        MySqlType.Date => BinaryForm.Date,
        MySqlType.DateTime or MySqlType.Timestamp => BinaryForm.DateTime,
        MySqlType.Time => BinaryForm.Time,
        _ => BinaryForm.Text,
    };
}
