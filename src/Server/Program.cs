System.Console.WriteLine("matviewdb");
