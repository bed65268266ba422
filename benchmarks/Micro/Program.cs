System.Console.WriteLine("micro");
